/// The names of the office's own cookies.
enum OfficeCookie {
    static let session = "__Host-titlecert-office"
    /// Binds the forms of somebody who is not in yet.
    static let form = "__Host-titlecert-form"
    /// Somebody who is on the way to the OpenID provider.
    static let journey = "__Host-titlecert-journey"
    static let language = "__Host-titlecert-lang"
}
