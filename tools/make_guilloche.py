#!/usr/bin/env python3
"""Computes the fine lines of a certificate face and puts them into its face.svg.

    python3 tools/make_guilloche.py templates/face/senior/face.svg

The folder's name chooses the design; a bilingual face (NAME-mongolian) has that of NAME. Replaces what stands between <!-- guilloche --> and <!-- /guilloche -->. Each pattern is one period of a curve; the
drawing repeats it by <use>, which keeps files small: repeated lines compress to almost nothing.
"""
import math
import sys
from pathlib import Path


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


# The page is 297 x 210 mm, the middle line of the border 13.4 mm inside; 21.5 mm of each side's ends belong to corners.
LONG, SHORT = 297 - 2 * 21.5, 210 - 2 * 21.5

# Each face has lines of its own, so that one cannot be passed off as another by a change of colour.
# braids: (amplitude, waves in a tile, strands, swell); rings and corners: (radius, depth, petals, second, copies).
DESIGNS = {
    "senior": {
        "tiles": (11, 7),
        "braids": [(3.3, 2, 10, 1.3), (4.9, 1, 2, 0)],
        "corner": [(5.5, 1.5, 12, 0, 5), (2.7, 1.1, 8, 0, 4)],
        "medal": [(52, 8, 24, 1.8, 6), (34, 9, 18, -2, 6), (16.5, 7.5, 12, 1.3, 5)],
        "wave": (1.5, 6, 0.5, 15),
    },
    "intermediate": {
        "tiles": (22, 14),
        "braids": [(3.2, 1, 8, 0), (4.9, 1, 2, 0.5)],
        "corner": [(5.2, 1.8, 10, 0.2, 5), (2.4, 1.2, 10, 0, 3)],
        "medal": [(50, 9, 30, 0, 5), (33, 7, 15, 2, 6), (16, 7, 10, 0, 6)],
        "wave": (1.2, 9, 0.4, 21),
    },
    "junior": {
        "tiles": (16, 10),
        "braids": [(4.4, 1, 6, 0), (2.2, 2, 4, 0)],
        "corner": [(5.4, 1.6, 8, -0.3, 5), (2.5, 1.1, 6, 0, 4)],
        "medal": [(50, 8, 20, -1.5, 6), (32, 8, 16, 1.5, 5), (15, 7, 8, 1, 6)],
        "wave": (1.7, 5, 0.4, 12),
    },
    "converted": {
        "tiles": (20, 13),
        "braids": [(4.6, 1, 4, 0), (2.6, 2, 6, 0.8)],
        "corner": [(5.3, 1.7, 9, 0.3, 5), (2.6, 1.2, 9, 0, 3)],
        "medal": [(51, 7, 36, 2.2, 4), (34, 10, 14, -1.6, 6), (16, 8, 9, 1.6, 6)],
        "wave": (1.3, 7, 0.6, 18),
    },
}


def wave(length, amplitude, swings, second, ripples):
    """A line across the whole field, to be repeated downwards as the ground."""

    def point(t):
        turn = 2 * math.pi * t / length
        return t, amplitude * math.sin(swings * turn) + second * math.sin(ripples * turn)

    return curve(point, 0, length, 3 * max(swings, ripples))


def ground(lines, step):
    uses = [f'<use xlink:href="#wave" y="{number(index * step)}"/>' for index in range(lines)]
    return f'    <g id="ground">{"".join(uses)}</g>'


def side(name, length, count, braids):
    tile = length / count
    data = "".join(braid(tile, a, waves, strands, 4 * waves, inner=swell) for a, waves, strands, swell in braids)
    return [path(f"tile-{name}", data), run(f"side-{name}", f"tile-{name}", count, tile)]


def rings(name, parts):
    lines = []
    for index, (radius, depth, petals, second, copies) in enumerate(parts):
        lines.append(path(f"{name}-curve-{index}", rosette(radius, depth, petals, second)))
        lines.append(turned(f"{name}-{index}", copies, petals, f"{name}-curve-{index}"))
    uses = "".join(f'<use xlink:href="#{name}-{index}"/>' for index in range(len(parts)))
    return lines + [f'    <g id="{name}">{uses}</g>']


def patterns(design):
    long, short = design["tiles"]
    return [
        *side("long", LONG, long, design["braids"]),
        *side("short", SHORT, short, design["braids"]),
        *rings("corner", design["corner"]),
        *rings("medal", design["medal"]),
        path("wave", wave(250.6, *design["wave"])),
        ground(41, 4),
    ]


def main(file):
    with open(file, encoding="utf-8") as source:
        drawing = source.read()
    before, rest = drawing.split("<!-- guilloche -->", 1)
    _, after = rest.split("<!-- /guilloche -->", 1)
    lines = "\n".join(patterns(DESIGNS[Path(file).parent.name.removesuffix("-mongolian")]))
    with open(file, "w", encoding="utf-8") as target:
        target.write(f"{before}<!-- guilloche -->\n{lines}\n    <!-- /guilloche -->{after}")


if __name__ == "__main__":
    main(sys.argv[1])
