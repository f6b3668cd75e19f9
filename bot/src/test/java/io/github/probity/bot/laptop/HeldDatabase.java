package io.github.probity.bot.laptop;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process of its own that opens the database, commits one row, says so, and stays until it is killed. */
final class HeldDatabase {

    static final String COMMITTED = "committed";

    private HeldDatabase() {}

    public static void main(String[] args) throws SQLException, InterruptedException {
        LaptopDatabase database = LaptopDatabase.open(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('promise')");
            System.out.println(COMMITTED);
            Thread.currentThread().join();
        }
    }
}
