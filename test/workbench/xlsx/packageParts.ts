import JSZip from "jszip";

/** The parts of an .xlsx file as texts, by path. */
export async function packageParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async("string")] as const)),
  );
}

/** The names of the elements right below the root, in order. Throws where the tags do not match. */
export function childElements(xml: string): readonly string[] {
  const open: string[] = [];
  const children: string[] = [];
  for (const [, end = "", name = "", alone = ""] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (end === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last ?? ""}>.`);
      continue;
    }
    if (open.length === 1) children.push(name);
    if (alone === "") open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join("><")}> is never closed.`);
  return children;
}

/** What the XML's cell holds, for example `<c r="A3" cm="1"><f…>…</c>`; undefined where it holds none. */
export function cellXml(xml: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}"[^>]*(?:/>|>.*?</c>)`).exec(xml)?.[0];
}
