/** The window's own drawings, as paths in a box of 20 by 20. */
const paths = {
  attach: "M13.5 6.5 8 12a1.6 1.6 0 0 0 2.3 2.3l6-6a3 3 0 0 0-4.3-4.3l-6.3 6.3a4.6 4.6 0 0 0 6.5 6.5l4.3-4.3",
  bullets: "M4 5.5h.01M4 10h.01M4 14.5h.01M7.5 5.5H17M7.5 10H17M7.5 14.5H17",
  calendar:
    "M4 5.5A1.5 1.5 0 0 1 5.5 4h9A1.5 1.5 0 0 1 16 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 14.5zM4 8h12M7 2.5V5m6-2.5V5",
  close: "m5 5 10 10M15 5 5 15",
  deleted: "M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5 6.3 16h7.4l.8-10.5M8.5 8.5v5m3-5v5",
  drafts: "m13.5 3.5 3 3L7 16l-4 1 1-4zM11.5 5.5l3 3",
  file: "M5.5 2.5h6l3.5 3.5v11.5H5.5zM11.5 2.5V6H15",
  forward: "m12 5 5 5-5 5M17 10H9c-3 0-5 2-5 5",
  inbox: "M3.5 11 5.5 4h9l2 7v5h-13zM3.5 11H7l1 2h4l1-2h3.5",
  link: "M8.5 6H6a4 4 0 0 0 0 8h2.5m3-8H14a4 4 0 0 1 0 8h-2.5M7 10h6",
  mail: "M3 5h14v10H3zM3 5.5l7 5.5 7-5.5",
  open: "M3 16V4.5h5l1.5 2H17V16zM10 14V9m-2.2 2.2L10 9l2.2 2.2",
  pin: "m12.5 3 4.5 4.5-3 1-2.5 4.5-4.5-4.5L11.500 6zM7.500 12.500 3.500 16.500",
  reply: "M8 5 3 10l5 5M3 10h8c3 0 5 2 5 5",
  send: "M3 4l14 6-14 6 2-6zM5 10h6",
  settings:
    "M3 6h8.200m3.600 0H17M3 14h2.200m3.600 0H17M13 4.200a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600M7 12.200a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600",
  sent: "M3 4l14 6-14 6 2-6zM5 10h6",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that takes the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
