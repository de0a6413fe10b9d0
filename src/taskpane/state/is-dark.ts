import type { PaneContext } from "./pane-context.ts";

/** Whether Outlook or, where it does not say, the system shows dark. */
export function isDark(theme: PaneContext["officeTheme"], systemIsDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return systemIsDark;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
