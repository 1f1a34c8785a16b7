import TitleModel
import TitleWords
import TitleWorkflow

/// What is wrong with a form: its fields, or all of it.
enum FormFaultsOrSentence {
    case faults(FormFaults)
    case sentence(String)

    func problem(of field: String, _ words: Words) -> String? {
        guard case .faults(let faults) = self else { return nil }
        return faults.faults.first { $0.field == field }?.reason.sentence(words)
    }

    var sentence: String? {
        if case .sentence(let text) = self { text } else { nil }
    }
}

extension EnrolmentPages {
    func setupPage(_ typed: URLEncodedForm, _ problem: FormFaultsOrSentence?, _ words: Words) -> EnrolmentPage {
        EnrolmentPage(
            title: words("setup.title"),
            lead: words("setup.lead"),
            action: .setup,
            problem: problem?.sentence,
            fields: [
                field("code", typed, problem, words, hint: "field.code.hint.setup"),
                field("name", typed, problem, words, autocomplete: "name"),
                bodyField(typed, problem, words),
                field("document", typed, problem, words, hint: "field.document.hint"),
                field("login", typed, problem, words, hint: "field.login.hint", autocomplete: "username"),
            ] + passwords(problem, words)
        )
    }

    func activationPage(_ typed: URLEncodedForm, _ problem: FormFaultsOrSentence?, _ words: Words) -> EnrolmentPage {
        EnrolmentPage(
            title: words("activate.title"),
            lead: words("activate.lead"),
            action: .activate,
            problem: problem?.sentence,
            fields: [field("code", typed, problem, words, hint: "field.code.hint.activation")]
                + passwords(problem, words)
        )
    }

    func secondFactorPage(
        _ offer: EnrolmentOffer,
        _ action: OfficeRoute,
        _ problem: String?,
        _ words: Words
    ) -> SecondFactorPage {
        let host = site.renderer.identity.hosts.first ?? ""
        let address = AuthenticatorAddress.text(login: offer.loginName, secret: offer.secret, host: host)
        return SecondFactorPage(
            title: words("second-factor.title"),
            problem: nil,
            action: action,
            login: offer.loginName,
            token: offer.token.text,
            secret: offer.secret,
            picture: CodePicture(address),
            fields: [
                FormField(
                    name: "code",
                    label: words("field.timed-code"),
                    hint: words("second-factor.code.hint"),
                    kind: .code,
                    autocomplete: "one-time-code",
                    problem: problem
                )
            ]
        )
    }

    func bodyField(_ typed: URLEncodedForm, _ problem: FormFaultsOrSentence?, _ words: Words) -> FormField {
        let options = site.access.office.registry.bodies.map { body in
            FormField.Option(value: body.code.text, label: body.name, isChosen: typed["body"] == body.code.text)
        }
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        return FormField(
            name: "body",
            label: words("field.body"),
            kind: .choice([none] + options),
            problem: problem?.problem(of: "body", words)
        )
    }

    private func field(
        _ name: String,
        _ typed: URLEncodedForm,
        _ problem: FormFaultsOrSentence?,
        _ words: Words,
        hint: String? = nil,
        autocomplete: String = "off"
    ) -> FormField {
        FormField(
            name: name,
            label: words("field.\(name)"),
            hint: hint.map { words($0) } ?? "",
            value: typed[name] ?? "",
            autocomplete: autocomplete,
            problem: problem?.problem(of: name, words)
        )
    }

    private func passwords(_ problem: FormFaultsOrSentence?, _ words: Words) -> [FormField] {
        [("password", words("field.password.new.hint", ["least": String(PasswordIsHardToGuess.least)])), ("again", "")]
            .map { name, hint in
                FormField(
                    name: name,
                    label: words("field.\(name).new"),
                    hint: hint,
                    kind: .password,
                    autocomplete: "new-password",
                    problem: problem?.problem(of: name, words)
                )
            }
    }
}
