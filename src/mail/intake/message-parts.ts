import type { AttachmentName } from '../../domain/recovery/conversation.ts';
import { oneLine } from '../one-line.ts';

/** The tree of a message's parts as an IMAP server describes it. */
export type PartTree = {
  part?: string | undefined;
  type: string;
  size?: number | undefined;
  parameters?: Record<string, string> | undefined;
  disposition?: string | undefined;
  dispositionParameters?: Record<string, string> | undefined;
  childNodes?: PartTree[] | undefined;
};

export type MessageParts = {
  /** Which part holds the words; null when there is none to read. */
  words: { part: string; isHtml: boolean } | null;
  /** Which part says it again in HTML, or something else; null when there is none besides. */
  besides: { part: string; isHtml: true } | null;
  attachments: AttachmentName[];
};

const mostParts = 100;
const mostAttachments = 20;

/** What there is to read, plain text first, and the names of everything else, which is neither fetched nor opened. */
export const messageParts = (tree: PartTree): MessageParts => {
  const leaves = leavesOf(tree).slice(0, mostParts);
  const readable = leaves.filter((leaf) => !isAttachment(leaf));
  const html = readable.find(({ type }) => type === 'text/html');
  const words = readable.find(({ type }) => type === 'text/plain') ?? html;
  return {
    // A message of a single part calls it 1.
    words: words ? { part: words.part ?? '1', isHtml: words.type === 'text/html' } : null,
    besides: html && html !== words ? { part: html.part ?? '1', isHtml: true } : null,
    attachments: leaves
      .filter((leaf) => leaf !== words && (isAttachment(leaf) || !/^text\/(plain|html)$/.test(leaf.type)))
      .slice(0, mostAttachments)
      .map((leaf) => ({ name: nameOf(leaf), type: leaf.type.slice(0, 100), size: leaf.size ?? 0 })),
  };
};

const leavesOf = (tree: PartTree, depth = 0): PartTree[] =>
  tree.childNodes && tree.type !== 'message/rfc822' && depth < deepest
    ? tree.childNodes.flatMap((child) => leavesOf(child, depth + 1))
    : [tree];

const deepest = 20;

const isAttachment = ({ disposition, type }: PartTree): boolean =>
  disposition?.toLowerCase() === 'attachment' || type === 'message/rfc822';

const nameOf = ({ dispositionParameters, parameters }: PartTree): string =>
  oneLine(dispositionParameters?.filename ?? parameters?.name ?? '—', 100) || '—';
