import { readMarkdown, type Span } from "../../host/markdown.ts";

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, bold, italic, link }, index) => {
    const plain =
      link === null ? (
        text
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {text}
        </a>
      );
    const slanted = italic ? <em>{plain}</em> : plain;
    return <span key={index}>{bold ? <strong>{slanted}</strong> : slanted}</span>;
  });
}

/** A dialog's Markdown, as Outlook shows it. */
export function MarkdownText({ text }: { readonly text: string }) {
  return readMarkdown(text).map((block, index) => {
    if (block.kind === "paragraph")
      return (
        <p key={index}>
          {block.lines.map((line, place) => (
            <span key={place}>
              {place > 0 && <br />}
              <Spans spans={line} />
            </span>
          ))}
        </p>
      );
    const List = block.kind === "bullets" ? "ul" : "ol";
    return (
      <List key={index}>
        {block.items.map((item, place) => (
          <li key={place}>
            <Spans spans={item} />
          </li>
        ))}
      </List>
    );
  });
}
