/// How much of one kind is kept for people, and how long.
struct Room<Value>: Sendable {
    /// Values of one person.
    var mostOfOne = 3
    /// Of all values together, by what each weighs.
    var most = Int.max
    /// In the unit of `most`.
    var weight: @Sendable (Value) -> Int = { _ in 1 }
    var minutes: Int64 = 120
}
