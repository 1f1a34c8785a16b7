import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** java ArchivalCheck FILE.pdf…: a line for each file and each of PDF/A-3a and PDF/UA-1, with what veraPDF finds. */
public class ArchivalCheck {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (String flavour : new String[] {"3a", "ua1"}) {
                check(file, PDFAFlavour.byFlavourId(flavour));
            }
        }
    }

    private static void check(String file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            System.out.println(flavour.getId() + " " + (result.isCompliant() ? "compliant" : "NOT compliant") + " " + file);
            for (TestAssertion rule : result.getTestAssertions()) {
                if (rule.getStatus() == TestAssertion.Status.FAILED) {
                    System.out.println("  " + rule.getRuleId().getClause() + " " + rule.getMessage());
                }
            }
        }
    }
}
