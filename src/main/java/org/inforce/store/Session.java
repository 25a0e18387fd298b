package org.inforce.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One connection and the statements prepared on it. For one thread at a time.
final class Session implements Reads, AutoCloseable {

  /// Reads one row.
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Takes one row after another.
  @FunctionalInterface
  interface Rows {
    void take(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Failing failing;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection, Failing failing) {
    this.connection = connection;
    this.failing = failing;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return work.apply(this);
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  /// Begins a transaction; it ends with [#commit] or [#rollBack]. Left to the driver, which else
  /// looks before every statement whether one has begun.
  void begin() {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  void commit() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  /// Gives up the transaction, also one whose end failed.
  void rollBack() {
    try {
      if (connection.getAutoCommit()) {
        execute("ROLLBACK");
      } else {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  int update(String sql, @Nullable Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  /// Inserts one row and gives its `id`.
  long insert(String sql, @Nullable Object... arguments) {
    return one(sql + " RETURNING id", row -> row.getLong(1), arguments).orElseThrow();
  }

  <T> Optional<T> one(String sql, Row<T> mapper, @Nullable Object... arguments) {
    try (ResultSet row = bound(sql, arguments).executeQuery()) {
      return row.next() ? Optional.of(mapped(mapper, row)) : Optional.empty();
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  <T> List<T> all(String sql, Row<T> mapper, @Nullable Object... arguments) {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(mapped(mapper, row)), arguments);
    return found;
  }

  /// A row that cannot be what was written is damage.
  private <T> T mapped(Row<T> mapper, ResultSet row) throws SQLException {
    try {
      return mapper.of(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw failing.damaged("a row cannot be read: " + e.getMessage());
    }
  }

  /// The statement may not be used again before all rows were taken.
  void each(String sql, Rows sink, @Nullable Object... arguments) {
    try (ResultSet row = bound(sql, arguments).executeQuery()) {
      while (row.next()) {
        sink.take(row);
      }
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object argument)
      throws SQLException {
    switch (argument) {
      case null -> statement.setObject(index, null);
      case Long number -> statement.setLong(index, number);
      case Integer number -> statement.setInt(index, number);
      case Boolean claim -> statement.setInt(index, claim ? 1 : 0);
      case byte[] bytes -> statement.setBytes(index, bytes);
      case Object other -> statement.setString(index, other.toString());
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }
}
