/// Who sends a letter of entrustment, told by its name: a bureau for human resources of a prefecture or above in another
/// province, or the HR department of a central unit (CNV9; §九(三) 中央单位人力资源部门或其他省区地市以上人力资源社会保障部门).
struct EntrustmentSender {
    private let name: String
    private let countyLevelCities: Set<String>
    private let ownPlaces: Set<String>

    /// `registry`: knows which places called 市 are counties, and which are of the own region.
    init(_ name: String, _ registry: BodyRegistry) {
        self.name = StatedText.alike(name)
        (countyLevelCities, ownPlaces) = (registry.countyLevelCities, registry.ownRegionPlaces)
    }

    var isRight: Bool {
        if let bureau = Self.bureaus.first(where: name.hasSuffix) {
            let area = String(name.dropLast(bureau.count))
            return !Self.nowhere.contains(area) && !isOwn(area) && !isCounty(area)
        }
        guard let place = Self.departments.compactMap({ name.firstRange(of: $0)?.lowerBound }).min() else {
            return false
        }
        return isCentral(String(name[..<place]))
    }

    private static let bureaus = ["人力资源和社会保障厅", "人力资源社会保障厅", "人力资源和社会保障局", "人力资源社会保障局", "人社厅", "人社局"]
    private static let departments = ["人事部", "人事司", "人事局", "人力资源部", "人事处", "人力资源处", "人事教育", "组织人事"]

    /// What says of no place which it is.
    private static let nowhere: Set<String> = ["", "省", "市", "盟", "州", "本省", "本市", "我市", "自治区", "地区"]

    /// The own region, or a prefecture of it, with 市 or 盟 or without.
    private func isOwn(_ area: String) -> Bool {
        ownPlaces.contains { place in
            let isPrefecture = ["市", "盟"].contains { place.hasSuffix($0) }
            return area.hasPrefix(isPrefecture ? String(place.dropLast()) : place)
        }
    }

    /// A county, banner or district, or a city that is one.
    private func isCounty(_ area: String) -> Bool {
        let isBelow = ["县", "旗", "区"].contains { area.hasSuffix($0) }
        return isBelow && !area.hasSuffix("自治区") && !area.hasSuffix("地区")
            || countyLevelCities.contains { area.hasSuffix($0) }
    }

    /// A unit that calls itself the nation's, or one that is neither a company nor of a county.
    private func isCentral(_ unit: String) -> Bool {
        guard !unit.isEmpty else { return false }
        if Self.central.contains(where: unit.hasPrefix) { return true }
        return !Self.companies.contains { unit.contains($0) } && !beginsWithACounty(unit)
    }

    private static let companies = ["公司", "集团", "厂", "企业"]
    private static let central = ["中国", "国家", "国务院", "中央", "中共中央", "中华", "全国"]

    /// Whether one of the places with which the name begins is a county.
    private func beginsWithACounty(_ unit: String) -> Bool {
        var rest = unit[...]
        while let place = rest.prefixMatch(of: /[^部院所局厅委]{1,7}?(自治区|自治州|地区|省|盟|市|自治县|自治旗|县|旗|区)/) {
            if ["自治县", "自治旗", "县", "旗", "区"].contains(place.output.1) { return true }
            if countyLevelCities.contains(String(place.output.0)) { return true }
            rest = rest[place.range.upperBound...]
        }
        return false
    }
}
