import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedFiles, changedSince } from "../../scripts/changedFiles";

const folder = mkdtempSync(join(tmpdir(), "changed-"));
const git = (...words: string[]): string =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...words], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeAll(() => {
  git("init", "--quiet", "--initial-branch", "main");
  for (const name of ["kept.ts", "edited.ts", "gone.ts", "committed.ts"]) write(name, "1");
  write(".gitignore", "ignored.ts");
  git("add", ".");
  git("commit", "--quiet", "-m", "main");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("On a branch all since it left main counts: committed, edited and new, but nothing gone or ignored", () => {
  const main = git("rev-parse", "HEAD");
  git("switch", "--quiet", "-c", "work");
  write("committed.ts", "2");
  git("commit", "--quiet", "-am", "work");
  write("edited.ts", "2");
  write("new.ts", "1");
  write("ignored.ts", "1");
  rmSync(join(folder, "gone.ts"));
  expect(changedSince(folder)).toBe(main);
  expect(changedFiles(folder).sort()).toEqual(["committed.ts", "edited.ts", "new.ts"]);
});

test("Where there is no main, all since the last commit counts", () => {
  git("branch", "--quiet", "-D", "main");
  expect(changedSince(folder)).toBe("HEAD");
  expect(changedFiles(folder).sort()).toEqual(["edited.ts", "new.ts"]);
});
