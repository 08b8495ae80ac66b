package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cloud.calculator.rehearsal.Finding;
import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.RehearsalReport;

/**
 * The calculator in two networks, as two-networks.yaml says, without a cloud.
 */
public final class OpenStackRehearsal {

	private static final long MEGABYTE = 1024 * 1024;

	private static final String LATE = "div";

	private final Cloud cloud;

	private final Client client;

	private final Router inner;

	private final List<Finding> findings = new ArrayList<>();

	private OpenStackRehearsal(Cloud cloud, Router inner) {
		this.cloud = cloud;
		this.client = new Client(cloud.outside(), cloud.floatingIp());
		this.inner = inner;
	}

	/**
	 * Rehearses, and prints what happens.
	 * @param args none
	 * @throws Exception if it cannot be rehearsed
	 */
	public static void main(String[] args) throws Exception {
		System.exit(run().isGood() ? 0 : 1);
	}

	/**
	 * Rehearses, and prints what happens.
	 * @return what was seen
	 * @throws IOException if there is nothing to deploy, or no Heat
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static RehearsalReport run() throws IOException, InterruptedException {
		HeatTemplate template = HeatTemplate.read("two-networks.yaml");
		Router inner = template.routers().stream().filter((router) -> !router.external()).findFirst().orElseThrow();
		say("Networks, routers and machines of two-networks.yaml");
		try (Cloud cloud = new Cloud(template)) {
			RehearsalReport report = new OpenStackRehearsal(cloud, inner).rehearse();
			report.print();
			return report;
		}
	}

	private RehearsalReport rehearse() throws IOException {
		say("Boot of the machines, %s last".formatted(LATE));
		boot();
		calculate();
		measure();
		say("Who reaches whom");
		this.findings.addAll(new Reachability(this.cloud,
				AccessTable.read(Project.HOME.resolve("deploy/openstack").resolve("README.md")))
			.tryAll());
		say("Faults");
		this.findings.addAll(new Faults(this.cloud, this.client, this.inner).all());
		measure();
		addCost();
		return new RehearsalReport(this.findings, List.of(
				"the packages that cloud-init installs: here they are in the image",
				"the memory limit of the units: here it is the limit of the whole machine",
				"what only a cloud does: images, flavors, the metadata service, filters on what machines send"));
	}

	/** All but one, which is late: the gateway has to say so. */
	private void boot() {
		List<Machine> early = this.cloud.machines().stream().filter((each) -> !each.name().equals(LATE)).toList();
		early.parallelStream().forEach(this.cloud::boot);
		this.cloud.box(this.cloud.gateway().name()).run(Faults.untilReady(80));
		String answer = this.client.ask("6/3");
		this.findings
			.add(new Finding("while %s has never booted, the gateway says: %s".formatted(LATE, Faults.oneLine(answer)),
					Faults.names(answer, LATE)));
		this.cloud.machines().stream().filter((each) -> !early.contains(each)).forEach(this.cloud::boot);
		this.findings.add(new Finding("all four operators answer, %s after the last one's boot"
			.formatted(Client.seconds(this.client.untilRight())), true));
	}

	private void calculate() {
		String answer = this.cloud.outside().run(this.client.originalCommand());
		this.findings.add(new Finding("outside$ %s%n          %s".formatted(this.client.originalCommand(), answer),
				answer.equals("result = 11")));
	}

	private void measure() {
		this.cloud.machines().forEach((machine) -> this.cloud.box(machine.name()).measure());
	}

	private void addCost() {
		long memory = 0;
		long artifacts = 0;
		long everything = 0;
		for (Machine machine : this.cloud.machines()) {
			Box box = this.cloud.box(machine.name());
			memory += box.memory();
			artifacts += kilobytes(box, "/opt/calculator /etc/calculator /etc/systemd/system/calculator-*");
			everything += kilobytes(box, "-x /");
			say("%-7s %3d MB of memory of %d".formatted(machine.name(), box.memory() / MEGABYTE,
					machine.memory() / MEGABYTE));
		}
		this.findings.add(new Finding(
				"five machines take %d MB of memory, where the report's took 12 GB".formatted(memory / MEGABYTE),
				memory > 0 && memory < 2048 * MEGABYTE));
		this.findings.add(
				new Finding(
						"five machines take %d MB of disk, %d MB of it artifacts, where the report's took 150 GB"
							.formatted(everything / 1024, artifacts / 1024),
						artifacts > 0 && everything < 4L * 1024 * 1024));
	}

	private static void say(String line) {
		System.out.println(line);
	}

	private static long kilobytes(Box box, String paths) {
		return box.run("du -sk %s 2>/dev/null | awk '{sum += $1} END {print sum}'".formatted(paths))
			.lines()
			.mapToLong(Long::parseLong)
			.sum();
	}

}
