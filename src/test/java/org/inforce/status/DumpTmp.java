package org.inforce.status;

import java.nio.file.*;
import java.util.*;
import org.inforce.document.*;
import org.inforce.citation.*;
import org.inforce.proceeding.*;
import org.inforce.source.*;

class DumpTmp {
  public static void main(String[] args) throws Exception {
    var finder = new ProceedingFinder();
    for (var report : GoldReports.read(args[0])) {
        System.out.println("=== " + report.version().document() + " " + report.metadata().sourceKind() + " known " + report.knownFrom());
        for (var m : report.measures()) System.out.println("  M " + m.id().substring(0, Math.min(8, m.id().length())) + " [" + m.name() + "] " + m.kind() + " " + m.actor() + m.conduct() + m.object() + m.recipient() + m.identifier() + m.authorities() + (m.isDocumentItself() ? " ITSELF":"") + " @" + m.evidence().span());
        for (var e : report.events()) {
          System.out.println("  E " + e.id().substring(0, Math.min(8, e.id().length())) + " " + e.type().code() + " " + e.date().map(d->d.iso()+"("+d.basis()+(d.yearInferred()?",inferred":"")+")").orElse("-") + " @" + e.evidence().span()+ " “" + e.evidence().quote().replace('\n',' ') + "”");
          System.out.println("      case " + e.caseReference() );
          System.out.println("      target " + e.target() + " enj " + e.enjoined() + " prot " + e.protectedParties() + " from " + e.effectiveFrom().map(d->d.iso()+"("+d.basis()+(d.yearInferred()?",inferred":"")+")") + " until " + e.effectiveUntil().map(d->d.iso()+"("+d.basis()+(d.yearInferred()?",inferred":"")+")") + " cond " + e.conditional() + " by " + e.attributedTo() + (e.isQuotingOrder()?" QUOTING":"") + (e.isHeadline()?" HEADLINE":""));
          System.out.println("      G" + e.scope().granted() + " D" + e.scope().denied() + " X" + e.scope().except());
        }
    }
  }
}
