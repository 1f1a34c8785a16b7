internal import TitleRender

/// What the seal's field of a receipt shows: a plain mark of the installation, which is no body's seal and looks like none.
enum ReceiptMark {
    static let picture = Picture(bytes: Array(svg.utf8), alternative: "查验回执电子签章", millimetres: 24)

    private static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="24mm" height="24mm" viewBox="0 0 24 24">
        <rect x="1" y="1" width="22" height="22" rx="3" fill="none" stroke="#163e7a" stroke-width="0.9"/>
        <rect x="2.4" y="2.4" width="19.2" height="19.2" rx="2" fill="none" stroke="#163e7a" stroke-width="0.3"/>
        <path d="M6.4 12.4 L10.6 16.6 L17.8 8" fill="none" stroke="#163e7a" stroke-width="2"/>
        </svg>
        """
}
