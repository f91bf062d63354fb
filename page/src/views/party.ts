/** The dossier of a person, organisation or place: names, roles, what is said of it, what it said, accusations and clearings. */

import type { Address } from "../address.ts";
import type { Entity, Finding } from "../brief.ts";
import { type Child, h } from "../dom.ts";
import { chainLine, claimLink } from "../links.ts";
import { namesTable } from "../names_section.ts";
import type { BriefRecord } from "../record.ts";
import { statementsTable } from "../statements_table.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { weighed } from "../weighed.ts";
import { accuses, fieldWords, mannerWords, originsWords, plural } from "../words.ts";
import { eventsTable } from "./events.ts";
import { notFound } from "./not_found.ts";

/** The dossier that the address names. */
export function partyView(context: Context, address: Address): View {
  const entity = context.record.entities.get(address.path[1] ?? "");
  if (!entity) return notFound("person or body");
  const { record } = context;
  const plain = entity.findings.filter((finding) => !accuses(finding.field));
  const node = h(
    "article",
    { class: "party" },
    h(
      "header",
      { class: "view-head" },
      h(
        "p",
        { class: "kicker" },
        `${entity.kind} · ${plural(entity.mentions, "mention")}${entity.public ? "" : " · private person"}`,
      ),
      h("h1", { tabindex: -1 }, entity.name),
    ),
    listed(entity),
    section("Names, and who uses them", namesTable(entity, record)),
    section("What is said", plain.length ? findingsTable("What is said", plain, record) : null),
    accusations(entity, record),
    section("In these events", eventsOf(entity, context)),
    section("In their own words", wordsOf(entity, record)),
  );
  return { title: entity.name, node };
}

function section(title: string, content: Child): Child {
  return content ? h("section", {}, h("h2", {}, title), content) : null;
}

/** The lists of people to look for that it may stand on, with what speaks for it. */
function listed(entity: Entity): Child {
  const rows = entity.listed.map((row) => {
    const sure = row.doubtful ? "may be" : "is";
    const text = [row.list, row.name, row.id, sure, row.because];
    return { cells: text, text };
  });
  const columns = ["list", "name", "id", "same", "because"].map((name) => ({ head: name, name }));
  return rows.length ? section("On these lists", dataTable({ caption: "Lists", columns, rows })) : null;
}

/** Accusations beside clearings, both in the same size, each with who says so. */
function accusations(entity: Entity, record: BriefRecord): Child {
  const against = entity.findings.filter((finding) => ["accused", "charged", "convicted"].includes(finding.field));
  const cleared = entity.findings.filter((finding) => finding.field === "cleared");
  const denied = against.flatMap((finding) =>
    finding.values.flatMap((found) => found.claims.filter((claim) => claim.stance === "denies")),
  );
  if (against.length + cleared.length === 0) return null;
  const clearing = cleared.length
    ? findingsTable("Clearings", cleared, record)
    : h(
        "p",
        { class: "large" },
        denied.length
          ? `Denied in ${plural(denied.length, "sentence")}; no report tells of an acquittal or of dropped charges.`
          : "No report tells of an acquittal, of dropped charges or of a denial.",
      );
  const accusing = against.length
    ? findingsTable("Accusations", against, record)
    : h("p", { class: "large" }, "No report tells of an accusation.");
  return h(
    "section",
    { class: "accusations" },
    h("div", {}, h("h2", {}, "Accusations, as they are attributed"), accusing),
    h("div", {}, h("h2", {}, "Cleared or denied"), clearing),
  );
}

const COLUMNS = [
  { head: "Field", name: "field" },
  { head: "Value", name: "value" },
  { head: "Who says so", name: "chain" },
  { head: "In what words", name: "words" },
  { head: "Weighed", name: "verdict" },
];

function findingsTable(caption: string, findings: readonly Finding[], record: BriefRecord): HTMLElement {
  const rows = findings.flatMap((finding) =>
    finding.values.flatMap((found) =>
      found.claims.map((claim, at) => {
        const name = fieldWords(finding.field, finding.scope);
        const manner = mannerWords(claim);
        return {
          cells: [
            name,
            [h("b", {}, found.text), manner ? h("i", {}, ` ${manner}`) : null],
            chainLine(claim.chain),
            claimLink(claim, record, h("q", {}, claim.sentence.quote)),
            at > 0 ? "" : weighed(finding, found),
          ],
          text: [
            name,
            found.text,
            claim.chain.join(" › "),
            claim.sentence.quote,
            `${finding.verdict}; ${originsWords(found)}`,
          ],
        };
      }),
    ),
  );
  return dataTable({ caption, columns: COLUMNS, rows, class: "dossier" });
}

function eventsOf(entity: Entity, context: Context): Child {
  const named = (finding: Finding): boolean =>
    finding.values.some((found) => "entity" in found.value && found.value.entity === entity.id);
  const events = context.summaries.filter((one) => one.event.findings.some(named));
  return events.length ? eventsTable(events, `Events with ${entity.name}`) : null;
}

function wordsOf(entity: Entity, record: BriefRecord): Child {
  const said = record.brief.statements.filter((one) => one.speaker === entity.id);
  return said.length ? statementsTable(said, record, `Statements of ${entity.name}`) : null;
}
