// One chart as a plain drawing: bars, lying bars, lines; told apart by pattern, mark and number before colour.
import type { ChartSeries, ChartView } from './chart-data';

const WIDTH = 480;
const LINE_HEIGHT = 16;
/** About a letter of 12 px. */
const LETTER = 6.6;

/** The drawing with its title and legend; a kind that is not drawn says so. */
export function ChartFigure({ chart, notDrawn }: { chart: ChartView; notDrawn: string }) {
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.drawn ? (
        <>
          {chart.lying ? <Lying chart={chart} /> : <Standing chart={chart} />}
          {chart.series.length > 1 && <Legend chart={chart} />}
        </>
      ) : (
        <p>{notDrawn}</p>
      )}
    </figure>
  );
}

const said = ({ title, labels, series }: ChartView): string =>
  `${title}. ${labels.map((label, at) => `${label}: ${series.map(({ name, values }) => `${name} ${values[at] ?? 0}`).join(', ')}`).join('; ')}`;

/** Hatching by place, so that series differ without colour. */
const hatchOf = (id: number, at: number): string => `chart-${id}-${at}`;
function Hatches({ chart }: { chart: ChartView }) {
  return (
    <defs>
      {chart.series.map(({ color }, at) => (
        <pattern key={color} id={hatchOf(chart.id, at)} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill={color} />
          {at === 1 && <path d="M0 6 6 0" stroke="#fff" stroke-width="1.5" />}
          {at === 2 && <circle cx="3" cy="3" r="1.2" fill="#444746" />}
        </pattern>
      ))}
    </defs>
  );
}

function Standing({ chart }: { chart: ChartView }) {
  const { labels, series } = chart;
  const height = 230;
  const [left, right, top, foot] = [8, 8, 18, 22];
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const slot = (WIDTH - left - right) / Math.max(1, labels.length);
  const bars = series.filter(({ line }) => !line);
  const wide = Math.min(26, (slot - 8) / Math.max(1, bars.length));
  const yOf = (value: number) => height - foot - (value / most) * (height - top - foot);
  const midOf = (at: number) => left + slot * (at + 0.5);
  /** Every label, or as many as stand side by side. */
  const every = Math.ceil((LETTER * Math.max(1, ...labels.map(({ length }) => length)) + 6) / slot);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={said(chart)}>
      <Hatches chart={chart} />
      <path d={`M${left} ${height - foot}H${WIDTH - right}`} class="axis" />
      {bars.map((one, place) =>
        one.values.map((value, at) => {
          const x = midOf(at) + (place - bars.length / 2) * wide;
          return (
            value > 0 && (
              <g key={`${one.name}-${labels[at]}`}>
                <rect
                  x={x + 1}
                  y={yOf(value)}
                  width={wide - 2}
                  height={height - foot - yOf(value)}
                  fill={`url(#${hatchOf(chart.id, series.indexOf(one))})`}
                />
                <text x={x + wide / 2} y={yOf(value) - 3} text-anchor="middle">
                  {value}
                </text>
              </g>
            )
          );
        }),
      )}
      {series
        .filter(({ line }) => line)
        .map((one) => (
          <g key={one.name}>
            <polyline
              points={one.values.map((value, at) => `${midOf(at)},${yOf(value)}`).join(' ')}
              fill="none"
              stroke={one.color}
              stroke-width="2"
            />
            {one.values.map((value, at) => (
              <g key={labels[at]}>
                <circle
                  cx={midOf(at)}
                  cy={yOf(value)}
                  r="3.5"
                  fill="#fff"
                  stroke={one.color}
                  stroke-width="2"
                />
                <text x={midOf(at)} y={yOf(value) - 7} text-anchor="middle" class="strong">
                  {value}
                </text>
              </g>
            ))}
          </g>
        ))}
      {labels.map((label, at) =>
        (labels.length - 1 - at) % every === 0 ? (
          <text key={label} x={midOf(at)} y={height - 6} text-anchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function Lying({ chart }: { chart: ChartView }) {
  const { labels, series, stacked } = chart;
  const gutter = Math.min(220, 12 + LETTER * Math.max(0, ...labels.map(({ length }) => length)));
  const rows = stacked ? 1 : series.length;
  const slot = rows * 20 + 10;
  const height = labels.length * slot + 6;
  const whole = (at: number) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  const most = Math.max(
    1,
    ...labels.map((_, at) =>
      stacked ? whole(at) : Math.max(...series.map(({ values }) => values[at] ?? 0)),
    ),
  );
  const lengthOf = (value: number) => (value / most) * (WIDTH - gutter - 40);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={said(chart)}>
      <Hatches chart={chart} />
      <path d={`M${gutter} 0V${height}`} class="axis" />
      {labels.map((label, at) => {
        const y = at * slot + 5;
        let x = gutter;
        return (
          <g key={label}>
            <text x={gutter - 8} y={y + (slot - 10) / 2 + 4} text-anchor="end">
              {label}
            </text>
            {series.map(({ name, values }: ChartSeries, place) => {
              const value = values[at] ?? 0;
              const from = x;
              if (stacked) x += lengthOf(value);
              const top = y + (stacked ? 0 : place * 20);
              return (
                (value > 0 || !stacked) && (
                  <g key={name}>
                    <rect
                      x={from}
                      y={top}
                      width={lengthOf(value)}
                      height={18}
                      fill={`url(#${hatchOf(chart.id, place)})`}
                    />
                    {stacked ? (
                      <text x={from + lengthOf(value) / 2} y={top + 13} text-anchor="middle" class="on-bar">
                        {value}
                      </text>
                    ) : (
                      <text x={from + lengthOf(value) + 6} y={top + 13}>
                        {value}
                      </text>
                    )}
                  </g>
                )
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ chart }: { chart: ChartView }) {
  return (
    <ul class="chart-legend">
      {chart.series.map(({ name, line, color }, at) => (
        <li key={name}>
          <svg width="22" height={LINE_HEIGHT} aria-hidden="true">
            {line ? (
              <>
                <path d="M0 8H22" stroke={color} stroke-width="2" />
                <circle cx="11" cy="8" r="3.5" fill="#fff" stroke={color} stroke-width="2" />
              </>
            ) : (
              <rect x="1" y="2" width="20" height="12" fill={`url(#${hatchOf(chart.id, at)})`} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
