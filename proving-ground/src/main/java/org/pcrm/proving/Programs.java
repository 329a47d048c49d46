package org.pcrm.proving;

/** Lists the programs of the proving ground. */
final class Programs {

    private Programs() {}

    /** Says how to run one. */
    public static void main(String[] arguments) {
        System.out.println("""
                Run one of these with
                  mvn -q -pl proving-ground -am test-compile exec:exec -Dprove=<program> [-Dwith="<arguments>"]

                  Deadlines [how many]       many deadlines in the same minute, filing going on
                  SagaShare [how many]       what waiting costs: CPU of a filing and of later events, bytes on disk
                  DuplicateSearch [how many] what a search for duplicates costs at growing numbers of complaints
                  duplicate.DuplicatesEvaluation <pairs.csv>  how many duplicates are found, and how many are none
                  crash.DeadlinesUnderFire   kills the program while deadlines fall due (9 minutes)
                """);
    }
}
