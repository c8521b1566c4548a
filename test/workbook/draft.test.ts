import { ExcelWorkbook } from "../../src/workbook";
import { openExcel } from "../support/officeHost/openExcel";

test("The draft is one part under our own namespace, replaced and not multiplied", async () => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  workbook.CustomXmlParts.Add('<other xmlns="urn:someone-else">theirs</other>');
  await port.writeDraft('{"a":"1 < 2"}');
  await port.writeDraft('{"a":"2 < 3"}');
  expect(workbook.CustomXmlParts.items.map(({ xml }) => xml)).toEqual([
    '<other xmlns="urn:someone-else">theirs</other>',
    '<draft xmlns="urn:msp-pricing-workbench:draft">{"a":"2 &lt; 3"}</draft>',
  ]);
});

test("Parts that came of merging workbooks become one with the next draft", async () => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  const part = (text: string) => `<draft xmlns="urn:msp-pricing-workbench:draft">${text}</draft>`;
  workbook.CustomXmlParts.Add(part("one"));
  workbook.CustomXmlParts.Add(part("two"));
  expect(await port.readDraft()).toEqual({ ok: true, value: "one" });
  await port.writeDraft("three");
  expect(workbook.CustomXmlParts.items.map(({ xml }) => xml)).toEqual([part("three")]);
});

test.each([
  [
    "with a declaration",
    '<?xml version="1.0" encoding="utf-8"?>\n<draft xmlns="urn:msp-pricing-workbench:draft">a &#x26; b</draft>\n',
  ],
  ["with a prefix", '<d:draft xmlns:d="urn:msp-pricing-workbench:draft">a &#38; b</d:draft>'],
])("The draft is read however Excel writes it: %s", async (_how, xml) => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  await port.writeDraft("x");
  const [part] = workbook.CustomXmlParts.items;
  if (!part) throw new Error("There is no part.");
  part.GetXml = () => xml;
  expect(await port.readDraft()).toEqual({ ok: true, value: "a & b" });
});

test("An element that Excel closed at once is a blank draft", async () => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  await port.writeDraft("");
  const [part] = workbook.CustomXmlParts.items;
  if (part) part.GetXml = () => '<draft xmlns="urn:msp-pricing-workbench:draft"/>';
  expect(await port.readDraft()).toEqual({ ok: true, value: "" });
});

test("A draft is not kept while a cell is being edited, and that is said", async () => {
  const { workbook } = openExcel();
  workbook.isEditing = true;
  expect(await new ExcelWorkbook().writeDraft("x")).toMatchObject({
    ok: false,
    problem: { code: "cell-being-edited" },
  });
});
