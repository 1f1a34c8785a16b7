#!/usr/bin/env python3
"""Computes the fine lines of a certificate face and puts them into its face.svg.

    python3 tools/make_guilloche.py templates/face/senior/face.svg

The folder's name chooses the design; a bilingual face (NAME-mongolian) has that of NAME. Replaces what stands between <!-- guilloche --> and <!-- /guilloche -->. What is symmetric is written once: one petal of a rosette, the strands of a braid that no turn and no mirror makes of others, half a wave. The drawing repeats it by <use>, groups of groups, which keeps files small: repeated lines compress to almost nothing. Pieces meet end to end, so they are to be drawn with round caps.
"""
import math
import sys
from pathlib import Path


def number(value, digits=2):
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def curve(point, start, end, steps):
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
    return "".join(parts)


def tangent(point, t, delta):
    (x0, y0), (x1, y1) = point(t - delta), point(t + delta)
    return (x1 - x0) / (2 * delta), (y1 - y0) / (2 * delta)


def path(name, data):
    return f'    <path id="{name}" d="{data}"/>'


def use(name, transform=""):
    return f'<use xlink:href="#{name}"' + (f' transform="{transform}"/>' if transform else "/>")


def group(name, uses):
    return f'    <g id="{name}">{"".join(uses)}</g>'


def half_turned(name, length):
    """The drawing turned by 180 degrees around the middle of a stretch of the x axis."""
    return use(name, f"matrix(-1 0 0 -1 {number(length)} 0)")


# Rosettes


def petal(radius, depth, petals, second=0.0, steps=4):
    """One of `petals` swings of the radius around the circle."""

    def point(t):
        reach = radius + depth * math.cos(petals * t) + second * math.cos(2 * petals * t)
        return reach * math.cos(t), reach * math.sin(t)

    return curve(point, 0, 2 * math.pi / petals, steps)


def prime_factors(count):
    factor = next((divisor for divisor in range(2, count) if count % divisor == 0), count)
    return [factor] if factor == count else [factor, *prime_factors(count // factor)]


def all_around(name, of, count):
    """The group `name`: the curve `of` turned `count` times around the circle, in groups of groups."""
    lines, done, factors = [], 1, prime_factors(count)
    for level, factor in enumerate(factors):
        own = name if level + 1 == len(factors) else f"{name}-{level}"
        angles = [number(360 * done * index / count, 3) for index in range(factor)]
        lines.append(group(own, [use(of, f"rotate({angle})" if angle != "0" else "") for angle in angles]))
        of, done = own, done * factor
    return lines


def rings(name, parts):
    """`copies` rosettes within the angle of a petal, for each ring."""
    lines = []
    for index, (radius, depth, petals, second, copies) in enumerate(parts):
        lines.append(path(f"{name}-petal-{index}", petal(radius, depth, petals, second)))
        lines += all_around(f"{name}-{index}", f"{name}-petal-{index}", petals * copies)
    return lines + [group(name, [use(f"{name}-{index}") for index in range(len(parts))])]


# Braids


def strand(length, amplitude, waves, shift, swell):
    """One period of a wave along x, with a slower swell."""

    def point(t):
        height = amplitude + swell * math.cos(2 * math.pi * t / length)
        return t, height * math.sin(2 * math.pi * waves * t / length + shift)

    return curve(point, 0, length, 4 * waves)


def strands_by_symmetry(count):
    """Numbers of strands from which turning and mirroring make all: those that a half turn leaves in the braid's half,
    and those that it makes others of."""
    kin = {k: {k, -k % count, (k + count // 2) % count, (count // 2 - k) % count} for k in range(count)}
    first = [k for k in range(count) if k == min(kin[k])]
    return [k for k in first if len(kin[k]) == 2], [k for k in first if len(kin[k]) == 4]


def tile(length, braids):
    """The group `tile`: one period of interlaced waves, from a half of them and its mirror image."""
    lines, half = [], []
    for index, (amplitude, waves, count, swell) in enumerate(braids):
        for suffix, numbers in zip("ab", strands_by_symmetry(count)):
            if not numbers:
                continue
            name = f"strands-{index}{suffix}"
            shifts = [2 * math.pi * k / count for k in numbers]
            lines.append(path(name, "".join(strand(length, amplitude, waves, shift, swell) for shift in shifts)))
            half += [use(name)] if suffix == "a" else [use(name), half_turned(name, length)]
    return lines + [group("half-tile", half), group("tile", [use("half-tile"), use("half-tile", "scale(1,-1)")])]


def side(name, length, count, tile_length):
    """The group `name`: tiles end to end, stretched until they fill the side."""
    uses = [f'<use xlink:href="#tile" x="{number(index * tile_length)}"/>' for index in range(count)]
    stretch = number(length / (count * tile_length), 4)
    return [group(f"{name}-tiles", uses), group(name, [use(f"{name}-tiles", f"scale({stretch},1)")])]


# The ground


def wave(length, amplitude, swings, second, ripples):
    """The group `wave`: a line across the whole field; it repeats itself, and each time its second half is the first one
    turned."""
    times = math.gcd(swings, ripples)

    def point(t):
        turn = 2 * math.pi * t / length
        return t, amplitude * math.sin(swings * turn) + second * math.sin(ripples * turn)

    period = length / times
    steps = round(1.5 * max(swings, ripples) / times)
    return [
        path("half-wave", curve(point, 0, period / 2, steps)),
        group("one-wave", [use("half-wave"), half_turned("half-wave", period)]),
        group("wave", [f'<use xlink:href="#one-wave" x="{number(index * period)}"/>' for index in range(times)]),
    ]


def ground(lines, step):
    return group("ground", [f'<use xlink:href="#wave" y="{number(index * step)}"/>' for index in range(lines)])


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


def patterns(design):
    long, short = design["tiles"]
    tile_length = LONG / long
    return [
        *tile(tile_length, design["braids"]),
        *side("side-long", LONG, long, tile_length),
        *side("side-short", SHORT, short, tile_length),
        *rings("corner", design["corner"]),
        *rings("medal", design["medal"]),
        *wave(250.6, *design["wave"]),
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
