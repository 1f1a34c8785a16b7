extension Specimen {
    /// A portrait of nobody, 35 × 49 mm.
    static let portrait = Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="35mm" height="49mm" viewBox="0 0 35 49">
          <rect width="35" height="49" fill="#ffffff"/>
          <path d="M3 49C3 39 8 36 13.5 34.5L17.5 39L21.5 34.5C27 36 32 39 32 49Z" fill="#22305a"/>
          <path d="M13.5 34.5L15 28H20L21.5 34.5L17.5 39Z" fill="#e3bd9c"/>
          <ellipse cx="17.5" cy="21" rx="7.2" ry="9.2" fill="#ecc9a9"/>
          <path d="M9.8 20C8.6 10 13 7.6 17.5 7.6S26.4 10 25.2 20C24.6 15.5 22 13.6 17.5 13.6S10.4 15.5 9.8 20Z"
                fill="#2e2a28"/>
        </svg>
        """.utf8
    )
}
