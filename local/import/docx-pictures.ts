// Pictures of a .docx: inline ones become inlineObjects, floating ones positionedObjects (V128); their bytes are kept.
import type { PositionedObject, TextStyle } from '../google/docs/json';
import type { Piece } from '../google/docs/model';
import { points } from '../google/docs/style-values';
import type { Story } from './docx-story';
import { notRead } from './docx-story';
import type { XmlElement } from './xml';
import { child, descendant, numberIn, textIn } from './xml';

const EMU = 12700;

/** The type of a picture by its first bytes; Docs keeps PNG, JPEG and GIF. */
function mimeOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'image/png';
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'image/jpeg';
  if (a === 0x47 && b === 0x49 && c === 0x46) return 'image/gif';
  return undefined;
}

const objectNumber = (story: Story): number => Object.keys(story.findings.pictures).length;

/** How much of each side is cut off, as shares of the whole picture. */
function cropOf(frame: XmlElement): Record<string, number> {
  const cut = descendant(frame, 'a:srcRect');
  const sides = { l: 'offsetLeft', t: 'offsetTop', r: 'offsetRight', b: 'offsetBottom' };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, key]) => {
      const share = (numberIn(cut, side) ?? 0) / 100_000;
      return share === 0 ? [] : [[key, share]];
    }),
  );
}

/** The clockwise turn in radians; Word counts sixty thousandths of a degree. */
function angleOf(frame: XmlElement): { angle?: number } {
  const turn = numberIn(descendant(frame, 'a:xfrm'), 'rot') ?? 0;
  return turn === 0 ? {} : { angle: (turn / 60_000 / 180) * Math.PI };
}

function embedded(story: Story, frame: XmlElement) {
  const kind = descendant(frame, 'a:graphicData')?.attributes.uri ?? '';
  const blip = descendant(frame, 'a:blip');
  if (!kind.endsWith('/picture') || !blip) throw notRead('a drawing that is no picture');
  const relationship = story.relationships[blip.attributes['r:embed'] ?? ''];
  if (!relationship) throw notRead('a picture kept outside the file');
  if (relationship.external) throw notRead('a picture kept outside the file');
  const bytes = story.docx.bytes(relationship.target);
  const mime = bytes && mimeOf(bytes);
  if (!bytes || !mime) throw notRead(`a picture of the type ${relationship.target.split('.').at(-1) ?? ''}`);
  const extent = child(frame, 'wp:extent');
  const description = child(frame, 'wp:docPr')?.attributes.descr;
  return {
    picture: { mime, bytes },
    embeddedObject: {
      imageProperties: { cropProperties: cropOf(frame), ...angleOf(frame) },
      size: {
        height: points((numberIn(extent, 'cy') ?? 0) / EMU),
        width: points((numberIn(extent, 'cx') ?? 0) / EMU),
      },
      ...(description ? { description } : {}),
    },
  };
}

const offsetOf = (frame: XmlElement, name: string): number =>
  Number(textIn(child(child(frame, name), 'wp:posOffset') ?? { name: '', attributes: {}, children: ['0'] })) /
  EMU;

/** Reads a `w:drawing`: an inline piece, or the id of a positioned object. */
export function readDrawing(
  story: Story,
  drawing: XmlElement,
  style: TextStyle,
): Piece | { positioned: string } {
  const inline = child(drawing, 'wp:inline');
  const anchor = child(drawing, 'wp:anchor');
  if (inline) {
    const { picture, embeddedObject } = embedded(story, inline);
    const objectId = `i.${objectNumber(story)}`;
    story.findings.pictures[objectId] = picture;
    story.findings.inlineObjects[objectId] = { objectId, inlineObjectProperties: { embeddedObject } };
    return { inline: 'inlineObjectElement', value: { inlineObjectId: objectId }, style };
  }
  if (!anchor) throw notRead('a drawing that is no picture');
  const { picture, embeddedObject } = embedded(story, anchor);
  const objectId = `z.${anchor.attributes.relativeHeight ?? '0'}.i.${objectNumber(story)}`;
  const wrapped = child(anchor, 'wp:wrapNone') ? 'IN_FRONT_OF_TEXT' : 'WRAP_TEXT';
  const layout = anchor.attributes.behindDoc === '1' ? 'BEHIND_TEXT' : wrapped;
  const object: PositionedObject = {
    objectId,
    positionedObjectProperties: {
      embeddedObject,
      positioning: {
        layout,
        leftOffset: points(offsetOf(anchor, 'wp:positionH')),
        topOffset: points(offsetOf(anchor, 'wp:positionV')),
      },
    },
  };
  story.findings.pictures[objectId] = picture;
  story.findings.positionedObjects[objectId] = object;
  return { positioned: objectId };
}
