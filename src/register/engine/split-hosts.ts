/** `postgres://user@one:5432,two:5432/register`, as libpq has it, as an address for each host. */
export function splitHosts(url: string): readonly string[] {
  const [, before = "", hosts = "", after = ""] = /^([a-z]+:\/\/(?:[^@/]*@)?)([^/?]*)(.*)$/.exec(url) ?? [];
  return hosts.includes(",") ? hosts.split(",").map((host) => before + host + after) : [url];
}
