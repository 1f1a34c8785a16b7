import Testing
import TitleRender

@Suite("Specimens of faces")
struct SpecimenTests {
    @Test("The short one has a title of the face's level, and changes nothing else")
    func levels() {
        for (face, title, level) in [
            ("senior", "研究馆员", "正高级"), ("senior-mongolian", "研究馆员", "正高级"), ("intermediate", "馆员", "中级"),
            ("junior", "助理馆员", "助理级"), ("converted", "馆员", "中级"),
        ] {
            var texts = Specimen.short.texts(on: face)
            #expect(texts["title"] == title && texts["level"] == level, "\(face)")
            texts.merge(Specimen.short.texts.filter { ["title", "level"].contains($0.key) }) { $1 }
            #expect(texts == Specimen.short.texts, "\(face)")
        }
    }
}
