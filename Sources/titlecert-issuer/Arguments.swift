public import ArgumentParser
public import TitleModel
public import TitleWords

extension Language: ExpressibleByArgument {}

extension TitleLevel: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}
