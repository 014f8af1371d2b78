// The look of every paper: A4, office margins, Times New Roman 14, 12 in tables.

/** The stylesheet all templates share; their class names come from here. */
export const HOUSE_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { font-family: "Times New Roman"; font-size: 14pt; text-align: left; line-height: 1; }
b { font-weight: bold; }
i { font-style: italic; }
u { text-decoration: underline; }

p.text { text-align: justify; text-indent: 12.5mm; margin-bottom: 3pt; }
p.entry { text-align: left; margin-left: 19mm; text-indent: -6.5mm; margin-bottom: 2pt; }
p.label { font-weight: bold; margin-top: 8pt; margin-bottom: 3pt; break-after: avoid; }
p.heading { font-weight: bold; text-align: left; margin-top: 12pt; margin-bottom: 3pt; break-after: avoid; break-inside: avoid; }
p.title { font-weight: bold; text-align: center; margin-top: 12pt; margin-bottom: 10pt; break-after: avoid; }
p.field { text-align: left; margin-bottom: 5pt; }
p.after { margin-top: 8pt; }
p.corner { margin-left: 90mm; font-size: 12pt; text-align: left; }
p.approval { margin-left: 90mm; text-align: left; break-after: avoid; }
p.approval-hint { margin-left: 90mm; font-size: 10pt; text-align: left; break-after: avoid; margin-bottom: 4pt; }
p.rule { text-align: left; margin-top: 6pt; }
p.hint { font-size: 10pt; text-align: center; }
p.small { font-size: 9pt; margin-top: 10pt; }
p.space { font-size: 6pt; }
p.keep { break-after: avoid; }
p.cut { font-size: 10pt; text-align: center; margin-top: 10pt; break-after: avoid; }

table td, table th { font-size: 12pt; vertical-align: top; }
table.letterhead td { padding: 0 0 4pt 0; text-align: center; vertical-align: middle; border-bottom: 1.5pt solid; }
table.two-sides td { font-size: 14pt; padding: 0; }
table.grid td, table.grid th { border: 0.5pt solid; padding: 2pt 4pt; }
table.grid tr { break-inside: avoid; }
table.grid th { text-align: center; vertical-align: middle; font-weight: bold; }
table.signatures tr { break-inside: avoid; }
table.signatures td { font-size: 14pt; padding: 9pt 4pt 0 0; vertical-align: bottom; }
table.signatures td.line { border-bottom: 0.5pt solid; }
table.signatures td.hint { font-size: 9pt; padding: 0; text-align: center; vertical-align: top; }
table.signatures td.end { padding: 9pt 0 0 0; }
p.foot { font-size: 10pt; tab-stop: 165mm right; }
html.landscape p.foot { tab-stop: 252mm right; }
table.fine td, table.fine th { font-size: 9pt; padding: 1pt 3pt; }
td.right { text-align: right; }
`;
