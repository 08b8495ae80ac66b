package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The number of classes that the Java buildpack expects an app to load: a fixed share of
 * those in the app, in its libraries and in a Java runtime.
 */
final class ClassCount {

	private static final int RUNTIME_CLASSES = 42_215;

	private static final double LOADED_SHARE = 0.35;

	private ClassCount() {
	}

	static int estimate(Path jar) throws IOException {
		try (InputStream file = Files.newInputStream(jar)) {
			return (int) (LOADED_SHARE * (count(file) + RUNTIME_CLASSES));
		}
	}

	private static int count(InputStream jar) throws IOException {
		int count = 0;
		ZipInputStream entries = new ZipInputStream(jar);
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			if (entry.getName().endsWith(".class")) {
				count++;
			}
			else if (entry.getName().endsWith(".jar")) {
				count += count(entries);
			}
		}
		return count;
	}

}
