/** A node of a page's structure as pdf.js gives it; `alt` is what the file says of a picture. */
interface StructureNode {
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** Nodes of one page that are looked at: a page has some hundred. */
const MAX_NODES = 10_000;

/** What a tagged page says of its pictures, in order. */
export function pictureTexts(root: StructureNode | null): string[] {
  const found: string[] = [];
  const open: StructureNode[] = root === null ? [] : [root];
  for (let looked = 0; open.length > 0 && looked < MAX_NODES; looked++) {
    const { role, alt, children = [] } = open.pop() as StructureNode;
    if (role === 'Figure' && typeof alt === 'string' && alt.trim() !== '') found.push(alt);
    open.push(...[...children].slice(0, MAX_NODES).reverse());
  }
  return found;
}
