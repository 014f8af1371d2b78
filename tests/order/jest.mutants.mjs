// What mutation testing of the rules runs: the tests of the rules alone, without the walk over the whole repository.
import config from '../../jest.config.mjs';

export default {
  ...config,
  rootDir: '../..',
  roots: ['<rootDir>/tests/order'],
  // The sandbox of mutants lies under build/, whose own files are not to be transformed otherwise.
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: [...config.testPathIgnorePatterns, 'table\\.test\\.ts$', 'paragraphs\\.test\\.ts$'],
};
