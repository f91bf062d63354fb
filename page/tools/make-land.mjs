// Writes src/land.json: country outlines of Natural Earth (public domain, by the package world-atlas), simplified.
//
//     node tools/make-land.mjs
//
// An arc is a list of whole numbers: differences of longitude and latitude in hundredths of a degree, the first pair
// from zero. Arcs are what two countries share, so that no border is drawn twice.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const SMALLEST_TRIANGLE = 0.003; // square degrees: below it a corner is left out
const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const whole = JSON.parse(readFileSync(atlas, "utf-8"));
const world = simplify(presimplify(whole), SMALLEST_TRIANGLE);

const coasts = mesh(world, world.objects.countries, (a, b) => a === b);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b);

function compact(lines) {
  return lines.coordinates.map(differences).filter((numbers) => numbers.length > 6);
}

function differences(line) {
  const numbers = [];
  let [lastX, lastY] = [0, 0];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon * 100), Math.round(lat * 100)];
    if (numbers.length && x === lastX && y === lastY) continue;
    numbers.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return numbers;
}

const land = { coasts: compact(coasts), borders: compact(borders) };
writeFileSync(new URL("../src/land.json", import.meta.url), `${JSON.stringify(land)}\n`);
