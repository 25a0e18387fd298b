package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Below;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Party;
import org.junit.jupiter.api.Test;

/// Dockets in each form, over the sample documents and what other courts print differently.
class DocketFormsTest {
  private static final String SAMPLES = "corpus/documents/";

  private static Document sample(String path) {
    return Readings.documentAt(Path.of(SAMPLES + path));
  }

  private static Caption caption(Document document) {
    return document.structure().caption().orElseThrow();
  }

  private static List<String> numbers(Document document) {
    return document.structure().entries().stream()
        .map(entry -> entry.number().orElse("-"))
        .toList();
  }

  private static String words(Document document, int entry) {
    return document.structure().entries().get(entry).span().in(document.text());
  }

  // --- trial courts ------------------------------------------------------------------------

  @Test
  void readsTheSheetOfATrialCourt() {
    Document sheet = sample("docket-district/source.html");
    Caption head = caption(sheet);
    assertThat(head.court())
        .contains("United States District Court for the Middle District of Louisiana");
    assertThat(head.docket()).contains("3:17-cv-01352-BAJ-EWD");
    assertThat(head.caseName()).contains("Roddy v. Babin");
    assertThat(head.judges()).containsExactly("Brian A. Jackson", "Erin Wilder-Doomes");
    assertThat(head.filed()).contains(LocalDate.of(2017, 11, 6));
    assertThat(head.terminated()).contains(LocalDate.of(2021, 5, 11));
    assertThat(head.parties().get(1))
        .isEqualTo(
            new Party(
                "Ricky Babin",
                "defendant",
                "District Attorney of the 23rd Judicial District",
                Optional.empty(),
                List.of(
                    new Attorney(
                        "Ralph R. Alexis , III",
                        List.of("Porteous, Hainkel and Johnson, LLP"),
                        List.of("LEAD ATTORNEY")),
                    new Attorney(
                        "Corey Daniel Moll",
                        List.of("New Orleans, LA 70118"),
                        List.of("ATTORNEY TO BE NOTICED")))));
  }

  @Test
  void givesEachEntryItsNumberDaysAddressAndWords() {
    Document sheet = sample("docket-district/source.html");
    assertThat(numbers(sheet)).containsExactly("1", "-", "8", "9", "28", "35", "44");
    Entry first = sheet.structure().entries().getFirst();
    assertThat(first.date()).contains(LocalDate.of(2017, 11, 6));
    assertThat(first.entered()).contains(LocalDate.of(2017, 11, 7));
    assertThat(first.url()).contains("https://ecf.lamd.uscourts.gov/doc1/08702087408");
    assertThat(words(sheet, 1))
        .isEqualTo("Motion 2 is now before the magistrate judge. (abc) (Entered: 11/07/2017)");
    assertThat(sheet.metadata().sourceKind()).isEqualTo(SourceKind.DOCKET_ENTRY);
    assertThat(sheet.metadata().published()).contains(LocalDate.of(2021, 5, 11));
  }

  @Test
  void leavesMenusAndTheReceiptOut() {
    assertThat(sample("docket-district/source.html").text())
        .startsWith("CLOSED")
        .doesNotContain("Log Out", "PACER Service Center", "Billable");
    assertThat(sample("docket-appeal/source.html").text())
        .doesNotContain("Case Search", "you will be charged", "PACER Service Center");
  }

  @Test
  void readsTheSheetOfACriminalCase() {
    String page =
        """
        <html><body><h3>U.S. District Court<br>New York Eastern District (Brooklyn)<br>
        CRIMINAL DOCKET FOR CASE #: 1:31-cr-00077-ABC-1</h3>
        <table><tr><td>Case title: USA v. Quill et al<br>Date Filed: 02/03/2031<br>
        Assigned to: Chief Judge Ada Byrne</td></tr></table>
        <table><tr><td><b><u>Defendant </u></b></td></tr>
        <tr><td><b>Nils Quill</b><br><i>TERMINATED: 05/01/2031</i></td></tr>
        <tr><td><b><u>Pending Counts</u></b></td><td><b><u>Disposition</u></b></td></tr>
        <tr><td><b>18:1343 Fraud</b></td><td></td></tr>
        <tr><td><b><u>Plaintiff</u></b></td></tr><tr><td><b>USA</b></td></tr></table>
        <table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
        <tr><td>02/03/2031</td><td>1</td><td>INDICTMENT as to Nils Quill</td></tr></table>
        </body></html>
        """;
    Document sheet = Readings.document("sheet", page);
    Caption head = caption(sheet);
    assertThat(head.caseName()).contains("USA v. Quill");
    assertThat(head.court())
        .contains("United States District Court for the Eastern District of New York");
    assertThat(head.judges()).containsExactly("Ada Byrne");
    assertThat(head.parties()).extracting(Party::name).containsExactly("Nils Quill", "USA");
    assertThat(head.parties().getFirst().terminated()).contains(LocalDate.of(2031, 5, 1));
  }

  // --- courts of appeals -------------------------------------------------------------------

  @Test
  void readsTheSheetOfACourtOfAppeals() {
    Document sheet = sample("docket-appeal/source.html");
    Caption head = caption(sheet);
    assertThat(head.court()).contains("United States Court of Appeals for the Ninth Circuit");
    assertThat(head.docket()).contains("17-15589");
    assertThat(head.caseName()).contains("State of Hawaii v. Donald Trump");
    assertThat(head.filed()).contains(LocalDate.of(2017, 3, 30));
    assertThat(head.below()).contains(new Below("hid", "1:17-cv-00050-DKW-KSC"));
    assertThat(head.parties())
        .extracting(Party::role)
        .containsExactly(
            "plaintiff - appellee",
            "plaintiff - appellee",
            "intervenor - pending",
            "defendant - appellant");
    assertThat(numbers(sheet)).containsExactly("1", "318", "320", "325", "328");
    assertThat(words(sheet, 2)).contains("Court’s order modifying");
  }

  @Test
  void givesAnAttorneySeenAboveTheAddressPrintedThere() {
    Party second = caption(sample("docket-appeal/source.html")).parties().get(1);
    assertThat(second.attorneys())
        .containsExactly(
            new Attorney(
                "Neal Kumar Katyal",
                List.of("Hogan Lovells US LLP"),
                List.of("COR LD NTC Retained")));
  }

  // --- histories ---------------------------------------------------------------------------

  @Test
  void readsAHistoryWithItsDaysAndTheWordsBelow() {
    String page =
        """
        <html><head><title>District of Vermont live database-History/Documents Query</title></head>
        <body><center><b>5:31-cv-00012-XYZ</b> Marsh v. Hill et al<br>Ida Frost, presiding<br>
        <b>Date filed:</b> 01/02/2031<br></center><table><tr><th>Doc. No.</th><th>Dates</th>
        <th>Description</th></tr>
        <tr><td>1</td><td><table><tr><td>Filed:</td><td>01/02/2031</td></tr>
        <tr><td>Entered:</td><td>01/03/2031</td></tr></table></td><td>Complaint</td></tr>
        <tr><td colspan=3>Docket Text: COMPLAINT against Hill.</td></tr>
        <tr><td>&nbsp;</td><td><table><tr><td>Filed &amp; Entered:</td><td>01/05/2031</td></tr>
        </table></td><td>Case Assigned</td></tr></table></body></html>
        """;
    Document history = Readings.document("history", page);
    assertThat(caption(history).caseName()).contains("Marsh v. Hill");
    assertThat(caption(history).judges()).containsExactly("Ida Frost");
    assertThat(caption(history).court())
        .contains("United States District Court for the District of Vermont");
    assertThat(numbers(history)).containsExactly("1", "-");
    Entry first = history.structure().entries().getFirst();
    assertThat(first.entered()).contains(LocalDate.of(2031, 1, 3));
    assertThat(words(history, 0)).contains("Complaint").contains("COMPLAINT against Hill.");
  }

  // --- notices by mail ---------------------------------------------------------------------

  private static final String NOTICE =
      """
      U.S. District Court
      District of Vermont
      Notice of Electronic Filing

      The following transaction was entered on 1/13/2031 at 7:23 PM EST and filed on 1/12/2031

      Case Name: Marsh v. Hill et al
      Case Number: 5:31-cv-00012-XYZ
      Document Number: 7

      Docket Text:
      ORDER granting 3 Motion for TRO. Signed by Judge Ida Frost on 1/12/2031.

      5:31-cv-00012-XYZ Notice has been electronically mailed to:
      A Person a.person@example.org
      """;

  @Test
  void readsANoticeMailedAsText() {
    String mail = "Received: from court\nFrom: ecf@example.org\nSubject: Activity\n\n" + NOTICE;
    Document notice = Readings.document("mail", mail);
    Entry entry = notice.structure().entries().getFirst();
    assertThat(entry.number()).contains("7");
    assertThat(entry.date()).contains(LocalDate.of(2031, 1, 12));
    assertThat(entry.entered()).contains(LocalDate.of(2031, 1, 13));
    assertThat(words(notice, 0))
        .isEqualTo("ORDER granting 3 Motion for TRO. Signed by Judge Ida Frost on 1/12/2031.");
    assertThat(caption(notice).caseName()).contains("Marsh v. Hill");
  }

  @Test
  void readsANoticeInAPartOfItsMail() {
    String html = "<html><body><p>" + NOTICE.replace("\n", "<br>") + "</p></body></html>";
    String mail =
        "MIME-Version: 1.0\r\nFrom: =?utf-8?Q?The_Court?= <ecf@example.org>\r\nSubject: x\r\n"
            + "Content-Type: multipart/alternative;\r\n boundary=\"=_b\"\r\n\r\n"
            + "--=_b\r\nContent-Type: text/plain\r\n\r\nSee the other part.\r\n"
            + "--=_b\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8))
            + "\r\n--=_b--\r\n";
    assertThat(numbers(Readings.document("mail", mail))).containsExactly("7");
  }

  @Test
  void givesANoticeForSeveralCasesToEach() {
    String both =
        NOTICE.replace(
            "Docket Text:",
            "Case Name: Fen v. Hill\nCase Number: 5:31-cv-00015-XYZ\nDocument Number: 2\n\nDocket"
                + " Text:");
    List<ReadResult> read = Readings.of("mail", "Message-Id: <1>\nFrom: e\nSubject: s\n\n" + both);
    assertThat(read)
        .extracting(result -> caption(((Read) result).document()).docket().orElse(""))
        .containsExactly("5:31-cv-00012-XYZ", "5:31-cv-00015-XYZ");
    assertThat(numbers(((Read) read.get(1)).document())).containsExactly("2");
  }

  @Test
  void readsAnyOtherMailAsALetter() {
    String mail =
        "Message-Id: <1>\nFrom: The Office <o@example.org>\nDate: Fri, 13 Jan 2031 19:23:03"
            + " -0800\nSubject: Re: =?utf-8?B?"
            + Base64.getEncoder().encodeToString("Café rules".getBytes(StandardCharsets.UTF_8))
            + "?=\nContent-Transfer-Encoding: quoted-printable\n\nThe Agency must re=\nport.\n";
    Document letter = Readings.document("mail", mail);
    assertThat(letter.text()).isEqualTo("The Agency must report.");
    assertThat(letter.metadata().title()).isEqualTo("Café rules");
    assertThat(letter.metadata().published()).contains(LocalDate.of(2031, 1, 13));
    assertThat(letter.metadata().publisher()).contains("The Office");
  }

  @Test
  void takesAMemorandumForNoMail() {
    String memorandum = "From: The Director\nTo: All staff\nSubject: Records\n\nStaff must file.";
    assertThat(Readings.document("memo.txt", memorandum).text()).isEqualTo(memorandum);
  }

  // --- feeds -------------------------------------------------------------------------------

  @Test
  void readsACourtsFeedEntryByEntry() {
    List<Document> entries = Readings.documentsAt(Path.of(SAMPLES + "docket-feed/source.xml"));
    assertThat(entries)
        .extracting(entry -> entry.metadata().title())
        .containsExactly("Complaint, Chau v. Donovan", "Order, Baines v. The City of New York");
    Document order = entries.get(1);
    assertThat(numbers(order)).containsExactly("240");
    assertThat(words(order, 0)).isEqualTo("[~Util - Set Deadlines/Hearings] (240) [Order] (240)");
    assertThat(order.metadata().url())
        .contains("https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?403622&1000");
    assertThat(caption(order).court())
        .contains("United States District Court for the Southern District of New York");
  }

  // --- records -----------------------------------------------------------------------------

  private static final String RECORD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE gov_uscourts_docket SYSTEM "docket.dtd">
      <gov_uscourts_docket><nonce>x</nonce><case_details><court>vtd</court>
      <docket_num>5:31-cv-00012</docket_num><case_name>Marsh v. Hill</case_name>
      <date_case_filed>2031-01-02</date_case_filed></case_details>
      <party_list><party><name>Orla Marsh</name><type>Plaintiff</type></party></party_list>
      <document_list><document doc_num="1" attachment_num="0"><date_filed>2031-01-02</date_filed>
      <long_desc>COMPLAINT against Hill. (Entered: 01/03/2031)</long_desc></document>
      <document doc_num="1" attachment_num="1"><short_desc>Exhibit A</short_desc></document>
      </document_list></gov_uscourts_docket>
      """;

  @Test
  void readsTheRecordOfADocket() {
    Document docket = Readings.document("docket.xml", RECORD);
    assertThat(caption(docket).docket()).contains("5:31-cv-00012");
    assertThat(numbers(docket)).containsExactly("1");
    assertThat(words(docket, 0)).isEqualTo("COMPLAINT against Hill. (Entered: 01/03/2031)");
    assertThat(docket.text())
        .contains("Plaintiff: Orla Marsh")
        .contains("2031-01-02\t1\tCOMPLAINT")
        .endsWith("Attachment 1: Exhibit A");
  }

  @Test
  void readsADocketAsJson() {
    String json =
        """
        {"court_id": "vtd", "docket_number": "5:31-cv-00012", "case_name": "Marsh v. Hill",
         "parties": [{"name": "Orla Marsh", "type": "Plaintiff", "attorneys": []}],
         "docket_entries": [{"document_number": "1", "date_filed": "2031-01-02",
                             "description": "COMPLAINT against Hill."}]}
        """;
    Document docket = Readings.document("docket.json", json);
    assertThat(caption(docket).parties()).containsExactly(new Party("Orla Marsh", "plaintiff"));
    assertThat(words(docket, 0)).isEqualTo("COMPLAINT against Hill.");
  }

  @Test
  void readsGovinfosRecordOfACase() {
    String mods =
        """
        <mods xmlns="http://www.loc.gov/mods/v3"><extension>
        <collectionCode>USCOURTS</collectionCode></extension>
        <extension><courtCode>vtd</courtCode><caseNumber>5:31-cv-00012</caseNumber>
        <party fullName="Orla Marsh" role="Plaintiff"></party></extension>
        <titleInfo><title>Marsh v. Hill et al</title></titleInfo>
        <relatedItem type="constituent"><titleInfo><subTitle>ORDER denying the motion</subTitle>
        </titleInfo><originInfo><dateIssued>2031-02-03</dateIssued></originInfo></relatedItem></mods>
        """;
    Document docket = Readings.document("mods.xml", mods);
    assertThat(caption(docket).caseName()).contains("Marsh v. Hill");
    assertThat(docket.structure().entries().getFirst().date()).contains(LocalDate.of(2031, 2, 3));
    assertThat(words(docket, 0)).isEqualTo("ORDER denying the motion");
  }

  // --- hostile and broken ------------------------------------------------------------------

  @Test
  void tellsOfADocketThatBreaksOff() throws Exception {
    String whole = java.nio.file.Files.readString(Path.of(SAMPLES + "docket-district/source.html"));
    String cut = whole.substring(0, whole.indexOf("is affirmed"));
    assertThat(Readings.unreadable("cut.html", cut).reason())
        .isEqualTo("is a docket that breaks off before its end");
    String xml = RECORD.substring(0, RECORD.indexOf("Exhibit"));
    assertThat(Readings.unreadable("cut.xml", xml).reason())
        .startsWith("is XML that ends too soon");
  }

  @Test
  void readsADocketWhoseEncodingIsNotTheOneItNames() {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><h3>U.S. District Court<br>District of"
            + " Vermont<br>CIVIL DOCKET FOR CASE #: 5:31-cv-00012</h3><p>Marsh v. Hill</p><table>"
            + "<tr><td>01/02/2031</td><td>1</td><td>NOTICE of the plaintiff’s change of"
            + " address</td></tr></table></body></html>";
    Document sheet =
        Readings.document("sheet.html", page.getBytes(Charset.forName("windows-1252")));
    assertThat(words(sheet, 0)).isEqualTo("NOTICE of the plaintiff’s change of address");
  }

  @Test
  void boundsADocketNestedTooDeep() {
    String page =
        "<html><body>CIVIL DOCKET FOR CASE #: 5:31-cv-00012"
            + "<table><tr><td>".repeat(20_000)
            + "</body></html>";
    assertThat(Readings.of("deep.html", page)).hasSize(1);
    String xml =
        "<gov_uscourts_docket>"
            + "<a>".repeat(50_000)
            + "</a>".repeat(50_000)
            + "</gov_uscourts_docket>";
    assertThat(Readings.unreadable("deep.xml", xml).reason()).contains("nested more than");
  }

  @Test
  void refusesTheRecordThatBringsEntities() {
    String xml =
        RECORD.replace("SYSTEM \"docket.dtd\">", "[<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    assertThat(Readings.unreadable("docket.xml", xml).reason()).contains("entities of its own");
  }

  @Test
  void readsAPageThatOnlySpeaksOfDocketsAsAPage() {
    String page =
        "<html><body><h1>How to read a general docket</h1><p>The words Notice of Electronic Filing"
            + " and Docket Text stand in every mail of the court, as do its day and"
            + " number.</p></body></html>";
    Document guide = Readings.document("guide.html", page);
    assertThat(guide.structure().entries()).isEmpty();
    assertThat(guide.text()).startsWith("How to read a general docket");
  }
}
