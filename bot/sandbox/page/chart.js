// A data_visualization block as a plain SVG: pie, bar, line or area.

import { h, svg } from "./dom.js";

const COLORS = ["#1264a3", "#2bac76", "#e8912d", "#7c3085", "#e01e5a", "#0f7b8a"];
const WIDTH = 520;
const HEIGHT = 220;
const PLOT = { left: 44, right: 10, top: 12, bottom: 44 };

const shortNumber = (value) => Number(value).toLocaleString("en-US", { maximumFractionDigits: 2 });

// A top for the axis that divides into four round steps.
function niceTop(most) {
  if (most <= 0) return 4;
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power * 4 >= most) * power;
  return step * 4;
}

const seriesColor = (at) => COLORS[at % COLORS.length];

function axes(top, labels, x, y, captions) {
  const steps = [0, 1, 2, 3, 4].map((n) => (top / 4) * n);
  const every = Math.ceil(labels.length / 10);
  return [
    steps.map((value) => [
      svg("line", { x1: PLOT.left, x2: WIDTH - PLOT.right, y1: y(value), y2: y(value), class: "grid" }),
      svg("text", { x: PLOT.left - 8, y: y(value) + 4, "text-anchor": "end" }, shortNumber(value)),
    ]),
    labels.map((label, at) => (at % every ? null
      : svg("text", { x: x(at), y: HEIGHT - PLOT.bottom + 17, "text-anchor": "middle" }, String(label).slice(0, 16)))),
    captions.x && svg("text", { x: (WIDTH + PLOT.left) / 2, y: HEIGHT - 6, "text-anchor": "middle", class: "caption" }, captions.x),
    captions.y && svg("text", { x: 11, y: HEIGHT / 2 - 10, "text-anchor": "middle", class: "caption", transform: `rotate(-90 11 ${HEIGHT / 2 - 10})` }, captions.y),
  ];
}

function bars(series, slot, x, y) {
  const width = Math.min(34, (slot * 0.7) / series.length);
  return series.map((one, n) => one.values.map((value, at) => value === null ? null : svg("rect", {
    x: x(at) - (width * series.length) / 2 + n * width, width: Math.max(1, width - 2), rx: 2,
    y: y(Math.max(value, 0)), height: Math.abs(y(0) - y(value)), fill: seriesColor(n),
  }, svg("title", {}, `${one.name}: ${shortNumber(value)}`))));
}

function curves(series, x, y, filled) {
  return series.map((one, n) => {
    const points = one.values.map((value, at) => value === null ? null : [x(at), y(value), value]).filter(Boolean);
    const path = points.map(([px, py]) => `${px},${py}`).join(" ");
    const ends = points.length ? `${points.at(-1)[0]},${y(0)} ${points[0][0]},${y(0)}` : "";
    return [
      filled && svg("polygon", { points: `${path} ${ends}`, fill: seriesColor(n), opacity: 0.15 }),
      svg("polyline", { points: path, fill: "none", stroke: seriesColor(n), "stroke-width": 2.5, "stroke-linejoin": "round" }),
      points.map(([cx, cy, value]) => svg("circle", { cx, cy, r: 3.5, fill: seriesColor(n) }, svg("title", {}, `${one.name}: ${shortNumber(value)}`))),
    ];
  });
}

function xyChart(chart, title) {
  const axis = chart.axis_config || {};
  const labels = axis.categories || (chart.series?.[0]?.data || []).map((point) => point.label);
  const series = (chart.series || []).map((one) => ({
    name: one.name || "",
    values: labels.map((label) => one.data.find((point) => point.label === label)?.value ?? null),
  }));
  const top = niceTop(Math.max(...series.flatMap((one) => one.values), 0));
  const slot = (WIDTH - PLOT.left - PLOT.right) / Math.max(labels.length, 1);
  const x = (at) => PLOT.left + slot * (at + 0.5);
  const y = (value) => HEIGHT - PLOT.bottom - (value / top) * (HEIGHT - PLOT.top - PLOT.bottom);
  // Without a caption below, the room for it is cut off.
  const height = axis.x_label ? HEIGHT : HEIGHT - 20;
  const drawing = svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": title },
    axes(top, labels, x, y, { x: axis.x_label, y: axis.y_label }),
    chart.type === "bar" ? bars(series, slot, x, y) : curves(series, x, y, chart.type === "area"));
  return [drawing, series.length > 1 && legend(series.map((one) => one.name))];
}

function slice(from, to, color, label) {
  const point = (turn) => [100 + 90 * Math.sin(turn * 2 * Math.PI), 100 - 90 * Math.cos(turn * 2 * Math.PI)];
  // A whole circle has no arc from a point to itself: stop a hair short.
  const [x1, y1] = point(from);
  const [x2, y2] = point(Math.min(to, from + 0.9999));
  const d = `M100,100 L${x1},${y1} A90,90 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2},${y2} Z`;
  return svg("path", { d, fill: color, stroke: "#fff", "stroke-width": 1.5 }, svg("title", {}, label));
}

function pie(chart, title) {
  const segments = (chart.segments || []).filter((one) => one.value > 0);
  const total = segments.reduce((sum, one) => sum + one.value, 0) || 1;
  let from = 0;
  const slices = segments.map((one, at) => {
    const to = from + one.value / total;
    const path = slice(from, to, seriesColor(at), `${one.label}: ${shortNumber(one.value)}`);
    from = to;
    return path;
  });
  return h("div.pie-row", {},
    svg("svg", { viewBox: "0 0 200 200", role: "img", "aria-label": title, class: "pie" }, slices),
    legend(segments.map((one) => `${one.label} (${shortNumber(one.value)})`)));
}

const legend = (names) => h("div.legend", {}, names.map((name, at) =>
  h("span", {}, h("i", { style: { background: seriesColor(at) } }), name)));

export function chartBlock(block) {
  const chart = block.chart || {};
  return h("figure.chart", {}, h("figcaption", {}, block.title), chart.type === "pie" ? pie(chart, block.title) : xyChart(chart, block.title));
}
