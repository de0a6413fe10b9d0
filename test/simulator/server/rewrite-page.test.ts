import { describe, expect, test } from "@jest/globals";
import { rewritePage } from "../../../src/simulator/server/rewrite-page.ts";

const origin = "https://localhost:3000";
const first = `<script src="${origin}/cdn/office/addresses.js"></script>`;

describe("an add-in's page", () => {
  test("loads the library from the simulator, after the simulator's own script", () => {
    const html = '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
    expect(rewritePage(html, origin)).toBe(
      `<head>${first}<script src="${origin}/cdn/office/office.js"></script></head>`,
    );
  });

  test("keeps its security policy, with the simulator's addresses where Microsoft's stood", () => {
    const policy = "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";
    const page = rewritePage(`<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`, origin);
    expect(page).toContain(`content="script-src 'self' ${origin}/cdn/office/ ${origin}/cdn/ajax/"`);
    expect(page.indexOf(first)).toBeGreaterThan(page.indexOf("Content-Security-Policy"));
  });

  test("without a head is served all the same", () => {
    expect(rewritePage("<p>x</p>", origin)).toBe(`${first}<p>x</p>`);
  });
});
