/// Which elements and attributes a drawing may have.
///
/// What is not here is refused at its place, never dropped.
enum SVGGrammar {
    /// The attributes of each element that is drawn, besides those that every element may have.
    static let elements: [String: Set<String>] = [
        "g": [], "defs": [],
        "rect": ["x", "y", "width", "height", "rx", "ry"],
        "line": ["x1", "y1", "x2", "y2"],
        "circle": ["cx", "cy", "r"],
        "ellipse": ["cx", "cy", "rx", "ry"],
        "polyline": ["points"], "polygon": ["points"],
        "path": ["d"],
        "text": ["x", "y", "dx", "dy"], "tspan": ["x", "y", "dx", "dy"],
        "image": ["x", "y", "width", "height", "href", "preserveAspectRatio"],
        "use": ["x", "y", "width", "height", "href"],
    ]

    static let everywhere: Set<String> = ["id", "class", "style", "transform", "lang", "space"]
    static let root: Set<String> = ["width", "height", "viewBox", "version", "baseProfile", "preserveAspectRatio"]

    /// Elements that say nothing about the picture.
    static let silent: Set<String> = ["title", "desc", "metadata"]

    static let svg = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"

    /// What drawing programs note for themselves: skipped by rule, elements and attributes alike.
    static let skipped: Set<String> = [
        "http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#",
        "http://purl.org/dc/elements/1.1/", "http://www.openswatchbook.org/uri/2009/osb",
    ]
}
