package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the Java buildpack makes of the jars that were built.
 */
class MemoryIT {

	private static final int OPERATOR = 48;

	private static final int GATEWAY = 96;

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void thereIsEnoughLeftForTheHeap(App app) throws IOException {
		long left = JavaBuildpack.memory(app, jar(app)).left() / Size.MEGABYTE;
		System.out.println("The memory calculator leaves a heap of %d MB to %s".formatted(left, app.name()));
		assertThat(left).isGreaterThanOrEqualTo(Pushed.isOperator(app) ? OPERATOR : GATEWAY);
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void theReadmeTellsWhatIsNeededWhereTheNumberOfThreadsIsPassedOver(App app) throws IOException {
		long least = JavaBuildpack.memoryWithItsOwnThreads(app, jar(app)).least() / Size.MEGABYTE;
		assertThat(Files.readString(Project.HOME.resolve("deploy/cloud-foundry/README.md"))).contains(least + " MB");
	}

	@Test
	void withTheBuildpacksDefaultsHalfAGigabyteIsNotEnough() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> JavaBuildpack.memoryByDefault(512 * Size.MEGABYTE, jar(Pushed.gateway())).options())
			.withMessageContaining("is greater than 512M available for allocation")
			.withMessageContaining("-XX:ReservedCodeCacheSize=240M, -Xss1M x 250 threads");
	}

	private static Path jar(App app) {
		return Project.HOME.resolve(app.path());
	}

}
