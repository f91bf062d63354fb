/** The address of a view: `#/event/ID?verdict=disputed&q=silo`. What is filtered stands in it, so that a link keeps it. */

export interface Address {
  /** The view's path, as `["event", "ID"]`. */
  readonly path: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

/** The address in a location's hash; what cannot be decoded is taken as it stands. */
export function parseAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s, 2);
  const parts = path.split("/").filter(Boolean).map(decoded);
  const pairs = query
    .split("&")
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [key = "", value = ""] = pair.split(/=(.*)/s, 2);
      return [decoded(key), decoded(value.replaceAll("+", " "))];
    });
  return { path: parts, query: new Map(pairs) };
}

/** The hash of an address; keys without a value are left out. */
export function hashOf(path: readonly string[], query: Iterable<readonly [string, string]> = []): string {
  const pairs = [...query].filter(([, value]) => value !== "");
  const words = pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");
  return `#/${path.map(encodeURIComponent).join("/")}${words ? `?${words}` : ""}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
