import type { Root } from 'mdast';

/** Marks the photo that a body opens with: it stands near the top, so the browser fetches it at once; others wait until a reader comes near. */
export function remarkOpeningPhoto() {
  return (tree: Root): void => {
    const [first] = tree.children;
    if (first?.type === 'mdxJsxFlowElement' && first.name === 'Photo') first.attributes.push({ type: 'mdxJsxAttribute', name: 'opening', value: null });
  };
}
