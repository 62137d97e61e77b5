package dev.holdpoint.plan;
import dev.holdpoint.*; import dev.holdpoint.read.*; import dev.holdpoint.situation.*; import dev.holdpoint.verdict.*;
import java.nio.file.*; import java.util.*;
public class Scratch {
  public static void main(String[] a) throws Exception {
    PolicyChecker c = PolicyChecker.standard();
    boolean quiet = a.length>0;
    List<Path> stories; try (var s = Files.list(Path.of("fixtures/situations"))) { stories = s.sorted().toList(); }
    for (int round=0; round<(quiet?6:1); round++) for (Path p : stories) {
      Path f = p.resolve("situation.yaml"); if (!Files.exists(f)) { f=p.resolve("situation.json"); }
      if (!Files.exists(f)) continue;
      Situation s = SituationReader.standard().read(f);
      for (Decision g : List.of(Decision.START, Decision.CLOSE, Decision.RESUME, Decision.HANDOFF)) {
        if (c.check(s).gate(g).isOpen()) continue;
        int[] runs={0};
        long t=System.nanoTime();
        Plan plan = Planner.plan(x->{runs[0]++; return c.check(x);}, s, g);
        long us=(System.nanoTime()-t)/1000;
        if (round==(quiet?5:0)) System.out.println(p.getFileName()+" "+g.wireName()+" opens "+plan.opens()+" facts "+plan.facts().size()+" of "+Held.by(c.check(s),g).findings().size()+" runs "+runs[0]+" us "+us);
        if (!quiet && g==c.check(s).about()) for (PlannedFact x : plan.facts()) System.out.println("    "+(x.toFindOut()?"? ":"  ")+x.path()+" -> "+x.value().orElse("any "+x.type())+" "+x.answers()+" | "+x.work()+" | "+x.others().stream().map(y->y.path()).toList()+" "+x.clauses());
        if (!plan.opens()) System.out.println("   STUCK "+plan.findings());
      }
    }
  }
}
