/// Han characters of the unified repertoire, 〇 included: URO, Extensions A to J and the twelve unified ones among the
/// compatibility characters (The Unicode Standard, 18.1).
///
/// Radicals and other compatibility forms are not.
func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x2_A6DF, 0x2_A700...0x2_EE5D, 0x3_0000...0x3_3479: true
    case 0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29: true
    default: false
    }
}

/// Characters that are not seen but change what is read: controls, direction marks, zero-width marks, selectors, tags.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0: true
    case 0xFFF0...0xFFFD, 0xE_0000...0xE_0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
}

/// Characters without a common meaning: made on one machine (造字), seen as something else or nothing on another.
func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF_0000...0x10_FFFF: true
    default: false
    }
}

/// Dots and full stops that people type for the middle dot.
func isOtherDot(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2022}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{30FB}", "\u{FF65}", "\u{FF0E}", "\u{3002}", "\u{0387}",
        "\u{2024}", "\u{16EB}", "\u{25CF}", "\u{00B0}":
        true
    default: false
    }
}

/// A letter of Mongolian script (The Unicode Standard, 13.5): Hudum, Todo, Sibe, Manchu and the letters for foreign words.
func isMongolianLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x1820...0x1878).contains(scalar.value) || (0x1880...0x18AA).contains(scalar.value)
}

/// Marks that choose a letter's form or set its vowel apart, and stand behind it: FVS1 to FVS4 and MVS.
func isMongolianMark(_ scalar: Unicode.Scalar) -> Bool { (0x180B...0x180F).contains(scalar.value) }

/// The code point as it is written in words: `U+4DAE`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
}
