/// The properties of SVG that an element hands on to those inside it.
struct SVGStyle {
    enum Anchor: String { case start, middle, end }

    var fill: Color? = .black
    var fillOpacity = 1.0
    var fillRule = Fill.Rule.nonZero
    var strokeColor: Color?
    var stroke = Stroke(color: .black)
    var family = ""
    var isBold = false
    /// User units, like the spacing.
    var fontSize = 4.0
    var letterSpacing = 0.0
    var anchor = Anchor.start
    /// Of the element alone; not handed on.
    var opacity = 1.0

    var painting: Painting {
        var painting = Painting()
        if let fill { painting.fill = Fill(color: fill, opacity: fillOpacity, rule: fillRule) }
        if let strokeColor, stroke.width > 0 {
            painting.stroke = stroke
            painting.stroke?.color = strokeColor
        }
        return painting
    }
}

extension SVGStyle {
    enum Answer { case taken, badValue, unknown }

    /// Sets one property as it stands in an attribute or a `style` declaration.
    mutating func set(_ name: String, _ value: String) -> Answer {
        if let allowed = Self.withoutEffect[name] {
            return allowed.isEmpty || allowed.contains(value) ? .taken : .badValue
        }
        if name.hasPrefix("-inkscape-") { return .taken }
        guard let taken = setPaint(name, value) ?? setStroke(name, value) ?? setText(name, value) else {
            return .unknown
        }
        return taken ? .taken : .badValue
    }

    /// Properties that drawing programs write and that change nothing here, with the values for which that is so; an
    /// empty list means every value.
    private static let withoutEffect: [String: [String]] = [
        "line-height": [], "text-align": [], "white-space": ["normal"], "paint-order": ["normal"],
        "font-style": ["normal"], "font-stretch": ["normal"], "font-variant": ["normal"],
        "font-variant-ligatures": ["normal"], "font-variant-caps": ["normal"], "font-variant-numeric": ["normal"],
        "font-variant-east-asian": ["normal"], "font-variant-position": ["normal"], "font-feature-settings": ["normal"],
        "writing-mode": ["lr-tb", "horizontal-tb"], "text-decoration": ["none"], "text-decoration-line": ["none"],
        "display": ["inline"], "visibility": ["visible"], "overflow": ["visible"], "word-spacing": ["0", "0px"],
        "stop-color": [], "vector-effect": ["none"], "mix-blend-mode": ["normal"],
    ]

    private mutating func setPaint(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "fill": set(\.fill, Self.paint(value))
        case "fill-opacity": set(\.fillOpacity, Self.fraction(value))
        case "fill-rule": set(\.fillRule, Fill.Rule(rawValue: value))
        case "opacity": set(\.opacity, Self.fraction(value))
        default: nil
        }
    }

    private mutating func setStroke(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "stroke": set(\.strokeColor, Self.paint(value))
        case "stroke-opacity": set(\.stroke.opacity, Self.fraction(value))
        case "stroke-width": set(\.stroke.width, NumberScanner.length(value).flatMap { $0 >= 0 ? $0 : nil })
        case "stroke-linecap": set(\.stroke.cap, Stroke.Cap(rawValue: value))
        case "stroke-linejoin": set(\.stroke.join, Stroke.Join(rawValue: value))
        case "stroke-miterlimit": set(\.stroke.miterLimit, NumberScanner.length(value).flatMap { $0 >= 1 ? $0 : nil })
        case "stroke-dasharray": set(\.stroke.dashes, Self.dashes(value))
        case "stroke-dashoffset": set(\.stroke.dashOffset, NumberScanner.length(value))
        default: nil
        }
    }

    private mutating func setText(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "font-family": set(\.family, value.filter { $0 != "'" && $0 != "\"" })
        case "font-size": set(\.fontSize, NumberScanner.length(value).flatMap { $0 > 0 ? $0 : nil })
        case "font-weight": set(\.isBold, ["normal": false, "400": false, "bold": true, "700": true][value])
        case "letter-spacing": set(\.letterSpacing, value == "normal" ? 0 : NumberScanner.length(value))
        case "text-anchor": set(\.anchor, Anchor(rawValue: value))
        default: nil
        }
    }

    private mutating func set<Value>(_ place: WritableKeyPath<SVGStyle, Value>, _ value: Value?) -> Bool {
        guard let value else { return false }
        self[keyPath: place] = value
        return true
    }

    /// A colour or `none`; the outer nil is a value outside the subset, gradients among them.
    private static func paint(_ value: String) -> Color?? {
        if value == "none" { return .some(nil) }
        let named = ["black": "#000000", "white": "#ffffff", "red": "#ff0000"]
        return Color(hex: named[value] ?? value).map { .some($0) }
    }

    private static func fraction(_ value: String) -> Double? {
        NumberScanner.length(value).flatMap { (0...1).contains($0) ? $0 : nil }
    }

    private static func dashes(_ value: String) -> [Double]? {
        if value == "none" { return [] }
        guard let dashes = NumberScanner.list(value), dashes.allSatisfy({ $0 >= 0 }), dashes.contains(where: { $0 > 0 })
        else { return nil }
        // As SVG reads an odd number of them (11.4); poppler's Splash counts the offset wrongly in such a list.
        return dashes.count.isMultiple(of: 2) ? dashes : dashes + dashes
    }
}
