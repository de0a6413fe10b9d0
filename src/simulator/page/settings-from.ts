import { clientProfile } from "../host/client-profile.ts";
import type { Settings } from "../host/settings.ts";

/** Settings as an address bar or a test writes them: `?client=mac-1.14&locale=en-US&latency=200`. */
export function settingsFrom(query: URLSearchParams, defaults: Settings): Settings {
  const number = (name: string, fallback: number): number => {
    const value = Number(query.get(name) ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : fallback;
  };
  return {
    ...defaults,
    client: clientProfile(query.get("client") ?? defaults.client).id,
    locale: localeFrom(query.get("locale"), defaults.locale),
    latency: number("latency", defaults.latency),
    slowAfter: number("slowAfter", defaults.slowAfter),
    addInUnavailable: query.has("unavailable"),
    sharedFolder: query.has("shared"),
    afterUndoSend: query.has("undone"),
    duplicateRuntimes: query.has("duplicates"),
    timeOutAfter: number("timeOutAfter", defaults.timeOutAfter),
  };
}

function localeFrom(asked: string | null, otherwise: Settings["locale"]): Settings["locale"] {
  return asked === "en-US" || asked === "da-DK" ? asked : otherwise;
}
