import TitleModel

extension DataLine {
    func conversionEvidenceRule() throws(HouseDataFault) -> ConversionEvidenceRule {
        ConversionEvidenceRule(
            origin: try value("origin", ConversionOrigin.init(rawValue:)),
            way: try value("way", ConversionWay.init(rawValue:)),
            kind: try value("evidence", ConversionEvidence.Kind.init(rawValue:)),
            alternatives: try set("alternatives", ConversionEvidence.Kind.init(rawValue:)),
            legalSource: try value("legal_source") { $0.isEmpty ? nil : $0 }
        )
    }

    func titleMapping() throws(HouseDataFault) -> TitleMapping {
        TitleMapping(
            id: try value("id") { $0.isEmpty ? nil : $0 },
            origin: try value("origin", ConversionOrigin.init(rawValue:)),
            series: try value("series") { $0.isEmpty ? nil : $0 },
            title: try value("title") { $0.isEmpty ? nil : $0 },
            specialty: try optional("specialty"),
            target: TitleMapping.Target(
                series: try value("target_series") { $0.utf8.count == 2 ? Int($0) : nil },
                title: try value("target_title") { $0.isEmpty ? nil : $0 },
                rank: try value("target_rank", TitleRank.init(rawValue:)),
                specialty: try optional("target_specialty")
            ),
            validFrom: try value("valid_from", CivilDate.init(iso:)),
            validTo: try optionalValue("valid_to", CivilDate.init(iso:)),
            legalSource: try value("legal_source") { $0.isEmpty ? nil : $0 }
        )
    }
}
