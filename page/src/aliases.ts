/** Which outlets use which name: found by the words in their texts. */

import type { Entity } from "./brief.ts";
import type { BriefRecord } from "./record.ts";

export interface NameUse {
  readonly name: string;
  readonly outlets: readonly string[];
}

/** Every name of an entity with the outlets whose text has it as whole words. */
export function nameUses(entity: Entity, record: BriefRecord): NameUse[] {
  return [entity.name, ...entity.aliases].map((name) => {
    const pattern = wholeWords(name);
    const using = record.brief.reports.filter((report) => report.text?.includes(name) && pattern.test(report.text));
    return { name, outlets: [...new Set(using.map((report) => record.reportName(report)))].sort() };
  });
}

function wholeWords(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u");
}
