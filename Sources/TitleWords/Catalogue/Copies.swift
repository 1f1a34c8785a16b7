extension Catalogue {
    /// What is said of copies for one purpose to whoever verifies one.
    static let copies = """
        verdict.copy
          zh 副本真实有效
          en Genuine copy, in force
        verdict.copy.next
          zh 请核对用途、接收单位和有效期是否与您的用途相符，再将登记内容与手中的副本逐项对照。
          en Make sure that purpose, receiver and period are yours, then compare what is registered with the copy in your hand.
        verdict.copy_ended
          zh 副本已失效
          en The copy is no longer in force
        verdict.copy_ended.next
          zh 请勿再采信这份副本，请持证人重新开具。
          en Do not rely on this copy any more; ask the holder for a new one.
        verdict.fact.purpose
          zh 用途
          en Purpose
        verdict.fact.receiver
          zh 接收单位
          en Made for
        verdict.fact.made
          zh 副本出具日期
          en Copy made on
        verify.copy
          zh 副本内容：
          en What the copy shows:
        verify.inspect.copy
          zh 副本声明
          en Claim of a copy
        verify.inspect.sample
          zh 样本
          en Sample
        verify.inspect.status
          zh 状态条目
          en Status entry
        face.purpose
          zh 用途
          en Purpose
        face.receiver
          zh 接收单位
          en Made for
        face.made
          zh 副本出具日期
          en Copy made on
        result.copy.file
          zh 副本由发证机关签发，签发后没有任何改动，目前有效。只能用于下列用途、接收单位和期限。
          en The copy was sealed by the issuing body, has not been changed since, and is in force: for the purpose, receiver and period below and nothing else.
        result.copy.claim
          zh 登记簿中有这份副本，发证机关签名无误，目前有效。只能用于下列用途、接收单位和期限。
          en The register holds this copy, the issuing body’s signature is right, and it is in force: for the purpose, receiver and period below and nothing else.
        scan.meaning.copy
          zh 发证机关签名无误，状态名单中没有撤回或失效的记录。只能用于下列用途、接收单位和期限。
          en The issuing body’s signature is right, and the status list has neither a withdrawal nor an end: for the purpose, receiver and period below and nothing else.
        result.copy.next.1
          zh 核对用途和接收单位：与您的不符的，不要采信。
          en Compare purpose and receiver: if they are not yours, do not accept it.
        result.copy.next.2
          zh 把登记内容与手中的副本逐项对照；没有列出的内容是持证人选择不出示的。
          en Compare what is registered with the copy in hand; what is not listed the holder chose not to show.
        result.copy.next.3
          zh 在有效期内使用；过期后请持证人重新开具。
          en Use it within its period; after that ask the holder for a new one.
        result.copy_ended.file
          zh 文件是真实的，但这份副本已由持证人撤回，或所依据的证书不再有效。
          en The file is genuine, but its holder has withdrawn this copy, or the certificate behind it is no longer in force.
        result.copy_ended.claim
          zh 这份副本已由持证人撤回，或所依据的证书不再有效。
          en Its holder has withdrawn this copy, or the certificate behind it is no longer in force.
        result.copy_ended.next.1
          zh 不要再采信这份副本；需要的请持证人重新开具。
          en Do not accept this copy any more; if you need one, ask the holder for a new one.
        press.refusal.copy-unfit
          zh 副本已撤回、已过期，或不符合开具规则
          en the copy was withdrawn, is over, or is against the rules of copies
        """
}
