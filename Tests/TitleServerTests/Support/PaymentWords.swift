/// What a text says that asks somebody for a payment (CER15).
enum PaymentWords {
    private static let asking = [
        "缴费", "付款", "支付", "工本费", "交费", "收费", "费用", "缴纳", "汇款", "转账", "收款", "pay ", "payment", "fee ", "fees ",
        "invoice", "bank account",
    ]

    /// The first of them; nil where nothing is asked for.
    ///
    /// That nothing is charged may be said.
    static func asked(in text: String) -> String? {
        let said = (text.lowercased() + " ").replacing("不收费", with: "")
        return asking.first { said.contains($0) } ?? said.firstMatch(of: /\d\s*元/).map { String($0.output) }
    }
}
