#!/usr/bin/env python3
"""Computes the fine lines of a certificate face and puts them into its face.svg.

    python3 tools/make_guilloche.py templates/face/standard/face.svg

Replaces what stands between <!-- guilloche --> and <!-- /guilloche -->. Each pattern is one period of a curve; the
drawing repeats it by <use>, which keeps files small: repeated lines compress to almost nothing.
"""
import math
import sys


def number(value):
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def curve(point, start, end, steps, closed=False):
    """A path through point(t), its tangents by central differences (Hermite to Bezier)."""
    step = (end - start) / steps
    delta = step / 100
    parts = ["M" + ",".join(map(number, point(start)))]
    for index in range(steps):
        t0, t1 = start + index * step, start + (index + 1) * step
        (x0, y0), (x1, y1) = point(t0), point(t1)
        d0, d1 = tangent(point, t0, delta), tangent(point, t1, delta)
        controls = (x0 + d0[0] * step / 3, y0 + d0[1] * step / 3, x1 - d1[0] * step / 3, y1 - d1[1] * step / 3)
        parts.append("C" + " ".join(map(number, controls + (x1, y1))))
    return "".join(parts) + ("Z" if closed else "")


def tangent(point, t, delta):
    (x0, y0), (x1, y1) = point(t - delta), point(t + delta)
    return (x1 - x0) / (2 * delta), (y1 - y0) / (2 * delta)


def braid(length, amplitude, waves, phases, steps, inner=0.0):
    """One period of interlaced waves along x: each phase a curve, with a slower swell when `inner` is given."""
    paths = []
    for phase in range(phases):
        shift = 2 * math.pi * phase / phases

        def point(t, shift=shift):
            swell = amplitude + inner * math.cos(2 * math.pi * t / length)
            return t, swell * math.sin(2 * math.pi * waves * t / length + shift)

        paths.append(curve(point, 0, length, steps))
    return "".join(paths)


def rosette(radius, depth, petals, second=0.0, steps=4):
    """A closed curve whose radius swings `petals` times around; to be repeated under small turns."""

    def point(t):
        reach = radius + depth * math.cos(petals * t) + second * math.cos(2 * petals * t)
        return reach * math.cos(t), reach * math.sin(t)

    return curve(point, 0, 2 * math.pi, petals * steps, closed=True)


def path(name, data):
    return f'    <path id="{name}" d="{data}"/>'


def turned(name, count, petals, of):
    """The group `name`: `count` copies of the curve `of`, evenly turned within one petal."""
    uses = [f'<use xlink:href="#{of}" transform="rotate({number(360 / petals * index / count)})"/>' for index in range(count)]
    return f'    <g id="{name}">{"".join(uses)}</g>'


def run(name, of, count, length):
    """The group `name`: the tile `of` laid end to end."""
    uses = [f'<use xlink:href="#{of}" x="{number(index * length)}"/>' for index in range(count)]
    return f'    <g id="{name}">{"".join(uses)}</g>'


# The page is 297 x 210 mm, the middle line of the border 14.6 mm inside; 22 mm of each side's ends belong to corners.
LONG, SHORT = 297 - 2 * 22, 210 - 2 * 22
LONG_TILES, SHORT_TILES = 22, 14


def patterns():
    long_tile, short_tile = LONG / LONG_TILES, SHORT / SHORT_TILES
    return [
        path("tile-long", braid(long_tile, 2.9, 1, 8, 8) + braid(long_tile, 4.4, 1, 2, 8, inner=0.6)),
        path("tile-short", braid(short_tile, 2.9, 1, 8, 8) + braid(short_tile, 4.4, 1, 2, 8, inner=0.6)),
        run("side-long", "tile-long", LONG_TILES, long_tile),
        run("side-short", "tile-short", SHORT_TILES, short_tile),
        path("corner-outer", rosette(5.3, 1.5, 12)),
        path("corner-inner", rosette(2.6, 1.1, 8)),
        turned("corner-lace", 5, 12, "corner-outer"),
        turned("corner-heart", 4, 8, "corner-inner"),
        path("medal-outer", rosette(46, 7.5, 24, second=1.6)),
        path("medal-middle", rosette(31, 8.5, 18, second=-1.8)),
        path("medal-inner", rosette(15, 7, 12, second=1.2)),
        turned("medal-rim", 6, 24, "medal-outer"),
        turned("medal-field", 6, 18, "medal-middle"),
        turned("medal-heart", 5, 12, "medal-inner"),
    ]


def main(file):
    with open(file, encoding="utf-8") as source:
        drawing = source.read()
    before, rest = drawing.split("<!-- guilloche -->", 1)
    _, after = rest.split("<!-- /guilloche -->", 1)
    lines = "\n".join(patterns())
    with open(file, "w", encoding="utf-8") as target:
        target.write(f"{before}<!-- guilloche -->\n{lines}\n    <!-- /guilloche -->{after}")


if __name__ == "__main__":
    main(sys.argv[1])
