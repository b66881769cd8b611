/** A node of a page's structure as pdf.js gives it; `alt` is what the file says of a picture. */
interface StructureNode {
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** Nodes of one page that are looked at: a page has some hundred. */
const MAX_NODES = 10_000;

/** What a tagged page says of its pictures, in order, and how many elements its structure has. */
export function picturesOf(root: StructureNode | null): { readonly texts: readonly string[]; readonly nodes: number } {
  const texts: string[] = [];
  const open: StructureNode[] = root === null ? [] : [root];
  let nodes = 0;
  for (let looked = 0; open.length > 0 && looked < MAX_NODES; looked++) {
    const { role, alt, children = [] } = open.pop() as StructureNode;
    if (role !== undefined) nodes++;
    if (role === 'Figure' && typeof alt === 'string' && alt.trim() !== '') texts.push(alt);
    open.push(...[...children].slice(0, MAX_NODES).reverse());
  }
  return { texts, nodes };
}

/**
 * Whether something of a tagged page holds no text, as pictures do: only then is it worth to look its structure up, which takes pdf.js a
 * look at every paragraph of the file where those stand side by side, as most programs write them.
 * @param items of `getTextContent`, with marked content.
 */
export function mayShowPictures(items: readonly unknown[]): boolean {
  // whether text came in each marked stretch that is open; null for those that are no part of the structure
  const open: ({ hasText: boolean } | null)[] = [];
  for (const item of items as readonly { readonly type?: string; readonly id?: string | null; readonly str?: string }[]) {
    if (item.type === 'beginMarkedContentProps') open.push(typeof item.id === 'string' ? { hasText: false } : null);
    else if (item.type === 'beginMarkedContent') open.push(null);
    else if (item.type === 'endMarkedContent') {
      if (open.pop()?.hasText === false) return true;
    } else if (item.str !== undefined) for (const one of open) if (one !== null) one.hasText = true;
  }
  return false;
}
