// Drive's refusals word for word: body with errors[], no status on parameter and permission failures (V10).
import { ApiError } from '../api-error';

function refusal(
  code: number,
  reason: string,
  message: string,
  location?: string,
  itemMessage = message,
): ApiError {
  return new ApiError(code, message, {
    errors: [
      {
        message: itemMessage,
        domain: 'global',
        reason,
        ...(location ? { location, locationType: 'parameter' } : {}),
      },
    ],
  });
}

/** V10, V32, V39 */
export const fileNotFound = (id: string) => refusal(404, 'notFound', `File not found: ${id}.`, 'fileId');
/** V83 */
export const permissionNotFound = (id: string) =>
  refusal(404, 'notFound', `Permission not found: ${id}.`, 'permissionId');
export const driveNotFound = (id: string) =>
  refusal(404, 'notFound', `Shared drive not found: ${id}`, 'driveId');
/** V89 */
export const membershipRequired = () =>
  refusal(403, 'teamDriveMembershipRequired', 'The attempted action requires shared drive membership.');
export const commentNotFound = (id: string) =>
  refusal(404, 'notFound', `Comment not found: ${id}.`, 'commentId');
/** V15, V90 uses its own sentence. */
export const required = (name: string) => refusal(400, 'required', `Required parameter: ${name}`, name);
/** V14 */
export const invalidField = (name: string) =>
  refusal(400, 'invalidParameter', `Invalid field selection ${name}`, 'fields');
/** V16, V51, V54 */
export const invalidValue = (location: string) => refusal(400, 'invalid', 'Invalid Value', location);
/** V75 */
export const insufficient = () =>
  refusal(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
export const insufficientParent = () =>
  refusal(403, 'insufficientParentPermissions', 'Insufficient permissions for the specified parent.');
export const parentNotAFolder = () =>
  refusal(403, 'parentNotAFolder', 'The specified parent is not a folder.');
/** V32 */
export const cannotAddParent = () =>
  refusal(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
/** V64 */
export const exactlyOneParent = () =>
  refusal(403, 'teamDrivesParentLimit', 'A shared drive item must have exactly one parent.');
export const folderMoveIn = () =>
  refusal(403, 'teamDrivesFolderMoveInNotSupported', 'Moving folders into shared drives is not supported.');
/** V63 */
export const parentsNotWritable = () =>
  refusal(
    403,
    'fieldNotWritable',
    'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
  );
export const notWritable = () =>
  refusal(403, 'fieldNotWritable', 'The resource body includes fields which are not directly writable.');
/** V34 */
export const propertyTooLong = () =>
  refusal(
    403,
    'propertyLengthLimitExceeded',
    'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
  );
export const tooManyProperties = () =>
  refusal(403, 'propertyCountLimitExceeded', 'The limit on the number of properties has been exceeded.');
/** V33 */
export const idsNotForDocs = () =>
  refusal(403, 'forbidden', 'Generated IDs are not supported for Docs Editors formats');
export const idNotUsable = () => refusal(400, 'invalid', 'The provided file ID is not usable', 'file.id');
export const idInUse = () => refusal(409, 'fileIdInUse', 'A file already exists with the provided ID.');
/** V29 */
export const unsupportedConversion = () =>
  refusal(400, 'conversionUnsupportedConversionPath', 'The requested conversion is not supported.');
/** V72, last sentence. */
export const unsupportedExport = () =>
  refusal(400, 'badRequest', 'The requested conversion is not supported.');
/** V24 */
export const exportNeedsMedia = () =>
  refusal(400, 'badRequest', 'Export requires alt=media to download the exported content.', 'alt');
/** V40 */
export const notDownloadable = () =>
  refusal(
    403,
    'fileNotDownloadable',
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    'alt',
  );
/** V61 */
export const cannotCopy = () => refusal(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
/** V71 */
export const exportTooLarge = () =>
  refusal(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
/** V72 */
export const notExportable = () =>
  refusal(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
export const cannotExport = () =>
  refusal(403, 'cannotExportFile', 'This file cannot be exported by the user.');
/** V56 */
export const badRequest = (message: string, location?: string) =>
  refusal(400, 'badRequest', message, location);
/** V80, V81: the top message is short, the item's carries Google's sentence to the user. */
export const invalidSharing = (userMessage: string) =>
  refusal(
    400,
    'invalidSharingRequest',
    'Bad Request',
    undefined,
    `Bad Request. User message: "${userMessage}"`,
  );
/** V82 */
export const inheritedPermission = () =>
  refusal(
    403,
    'cannotModifyInheritedTeamDrivePermission',
    'Cannot update or delete an inherited permission on a shared drive item.',
  );
/** V85 */
export const sharingRestriction = () =>
  refusal(
    403,
    'teamDrivesSharingRestrictionNotAllowed',
    'Sharing restrictions cannot be set on a shared drive item.',
  );
export const forbidden = (message: string, location?: string) => refusal(403, 'forbidden', message, location);
/** V90 */
export const fieldsRequired = () =>
  refusal(400, 'required', "The 'fields' parameter is required for this method.", 'fields');
/** V12 */
export const unknownAccount = () =>
  new ApiError(
    401,
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    {
      status: 'UNAUTHENTICATED',
      errors: [
        {
          message: 'Invalid Credentials',
          domain: 'global',
          reason: 'authError',
          location: 'Authorization',
          locationType: 'header',
        },
      ],
    },
  );
/** W134 */
export const insufficientScopes = () =>
  new ApiError(403, 'Request had insufficient authentication scopes.', {
    status: 'PERMISSION_DENIED',
    errors: [{ message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' }],
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
        domain: 'googleapis.com',
        metadata: { service: 'drive.googleapis.com' },
      },
    ],
  });
