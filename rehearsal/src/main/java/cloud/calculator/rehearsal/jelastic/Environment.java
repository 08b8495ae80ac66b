package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.testcontainers.containers.Network;
import org.testcontainers.utility.MountableFile;

/**
 * The nodes that a manifest makes, and where it is published. What the nodes take is
 * measured all the time.
 */
final class Environment implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

	private final NginxContainer published;

	private final List<TomcatNode> services;

	private final Entry entry;

	/**
	 * Starts all nodes; none has its application yet.
	 * @param nodes the nodes, of which those of type nginx are the entry
	 * @param files what is published
	 */
	Environment(List<Node> nodes, Path files) throws IOException {
		this.published = new NginxContainer(this.network, "server { listen 80; root /srv; }")
			.withNetworkAliases(Published.HOST)
			.withCopyFileToContainer(MountableFile.forHostPath(files), "/srv");
		this.published.start();
		Future<String> tomcat = TomcatImage.make();
		this.services = nodes.stream()
			.filter((node) -> node.type().equals("tomcat11"))
			.flatMap((node) -> IntStream.range(0, node.count())
				.mapToObj((each) -> new TomcatNode(node, tomcat, this.network)))
			.toList();
		this.services.parallelStream().forEach(TomcatNode::start);
		this.entry = nodes.stream()
			.filter((node) -> node.type().equals("nginx"))
			.map((node) -> new Entry(node, this.network, group("cp").stream().map(TomcatNode::address).toList()))
			.findFirst()
			.orElseThrow();
		this.clock.scheduleWithFixedDelay(this::measure, 1, 1, TimeUnit.SECONDS);
	}

	/** What clients call. */
	URI address() {
		return this.entry.address();
	}

	List<TomcatNode> group(String name) {
		List<TomcatNode> group = this.services.stream().filter((node) -> node.node().group().equals(name)).toList();
		if (group.isEmpty()) {
			throw new IllegalArgumentException("There is no group %s".formatted(name));
		}
		return group;
	}

	List<NodeReport> report() throws InterruptedException {
		this.clock.shutdown();
		this.clock.awaitTermination(1, TimeUnit.MINUTES);
		List<NodeReport> reports = new ArrayList<>(List.of(this.entry.report()));
		this.services.forEach((node) -> reports.add(node.report()));
		return reports;
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
		this.services.parallelStream().forEach(TomcatNode::close);
		this.entry.close();
		this.published.stop();
		this.network.close();
	}

	private void measure() {
		this.entry.measure();
		this.services.forEach(TomcatNode::measure);
	}

}
