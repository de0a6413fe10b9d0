import { danishAuthorities } from "#core/facts/danish-authorities.ts";
import { isOneEditApart } from "#core/facts/is-one-edit-apart.ts";
import { privateWebmail } from "#core/facts/private-webmail.ts";
import { isCovered } from "#core/facts/read-address.ts";
import type { OrganisationFile } from "../../org/parse-org.ts";
import type { Warning } from "./warning.ts";

/** Domains that would make strangers colleagues, partners or authorities. */
export function judgeDomains({ policy: { organisation } }: OrganisationFile): readonly Warning[] {
  const { domains, partners, authorities } = organisation;
  const partnerDomains = partners.flatMap((partner, at) =>
    partner.domains.map((domain, index) => [domain, `organisation.partners[${at}].domains[${index}]`] as const),
  );
  return [
    ...(domains.length > 0 ? [] : [none]),
    ...domains.flatMap((domain, at) => inOwn(domain, `organisation.domains[${at}]`, domains.slice(0, at))),
    ...partnerDomains.flatMap(([domain, path]) => webmail("partner-webmail", domain, path, "a partner's")),
    ...authorities.flatMap((domain, at) =>
      webmail("authority-webmail", domain, `organisation.authorities[${at}]`, "an authority's"),
    ),
  ];
}

const none: Warning = {
  code: "no-domains",
  path: "organisation.domains",
  note: "there is none, so the domain of whoever sends counts as own, and yours are not told from those that look like them: name every mail domain you have",
};

function inOwn(domain: string, path: string, others: readonly string[]): readonly Warning[] {
  const near = others.find((other) => isOneEditApart(domain.toLowerCase(), other.toLowerCase()));
  return [
    ...webmail("own-domain-webmail", domain, path, "your own"),
    ...(near === undefined
      ? []
      : [
          {
            code: "own-domain-near-another",
            about: domain,
            path,
            note: `${domain} is one letter from ${near}: if one of them is misspelt, mail to a stranger's domain counts as inside and is not looked at`,
          },
        ]),
    ...nearAuthority(domain, path),
  ];
}

function webmail(code: string, domain: string, path: string, whose: string): readonly Warning[] {
  if (domain.includes("@") || !isCovered(privateWebmail, domain.toLowerCase())) return [];
  const note = `${domain} is private webmail, where anybody has an address: as ${whose} domain it lets personal data go to all of them`;
  return [{ code, about: domain, path, note }];
}

function nearAuthority(domain: string, path: string): readonly Warning[] {
  const known = danishAuthorities.flatMap(({ domains }) => domains);
  const plain = domain.toLowerCase();
  const near = known.includes(plain) ? undefined : known.find((other) => isOneEditApart(plain, other));
  if (near === undefined) return [];
  const note = `${domain} is one letter from ${near}, which is a public authority's: look whether it is misspelt`;
  return [{ code: "own-domain-near-authority", about: domain, path, note }];
}
