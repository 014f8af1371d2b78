// Time, chance and hashes of the script's server.
import type { Surroundings } from '../register/workbook-port';

/** The school's zone is Asia/Almaty (the manifest's); the whole country is UTC+5 since 1 March 2024. */
export const googleSurroundings: Surroundings = {
  now() {
    const [date = '', time = ''] = Utilities.formatDate(
      new Date(),
      Session.getScriptTimeZone(),
      'yyyy-MM-dd HH:mm',
    ).split(' ');
    return { date, time };
  },
  uuid: () => Utilities.getUuid(),
  sha256: (text) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
      .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
      .join(''),
  pause: (milliseconds) => Utilities.sleep(milliseconds),
};
