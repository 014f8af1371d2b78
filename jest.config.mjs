export default {
  testEnvironment: 'node',
  // Long enough for a machine that does something else too: no test is a timing.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/browser/'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(docx|nanoid|@cj-tech-master)/)', '/build/', '/dist/'],
};
