// Builds the page's script and style sheet into the Python package, or with --check compares them with what is there.
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const PACKAGE = new URL("../src/secondsource/show/page/", import.meta.url);

const made = await build({
  entryPoints: { brief: "src/main.ts", "brief-style": "src/styles/page.css" },
  absWorkingDir: new URL(".", import.meta.url).pathname,
  bundle: true,
  minify: true,
  charset: "ascii",
  format: "iife",
  target: ["es2022", "chrome105", "firefox115", "safari16"],
  legalComments: "none",
  write: false,
  outdir: "out",
});

let stale = false;
for (const file of made.outputFiles) {
  const name = file.path.endsWith(".css") ? "brief.css" : "brief.js";
  const place = new URL(name, PACKAGE);
  if (/<\/(script|style)/i.test(file.text)) throw new Error(`${name} would end its own element`);
  if (process.argv.includes("--check")) {
    const there = await readFile(place, "utf-8").catch(() => "");
    if (there !== file.text) {
      stale = true;
      console.error(`${name} is not what page/src builds: run \`make page\``);
    }
  } else {
    await writeFile(place, file.text);
    console.log(`${name}: ${file.contents.length} bytes`);
  }
}
process.exitCode = stale ? 1 : 0;
