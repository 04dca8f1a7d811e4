"""the first tables."""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('channel',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('is_general', sa.Boolean(), nullable=False),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('left_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('praise_aloud', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_table('contact',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('customer_id', sa.BigInteger(), nullable=True),
    sa.Column('person', sa.String(), nullable=True),
    sa.Column('phone', sa.String(), nullable=True),
    sa.Column('email', sa.String(), nullable=True),
    sa.Column('medium', sa.String(), nullable=True),
    sa.Column('direction', sa.String(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=True),
    sa.Column('about', sa.String(), nullable=True),
    sa.Column('member_id', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('followup_id', sa.BigInteger(), nullable=True),
    sa.Column('channel_id', sa.String(), nullable=True),
    sa.Column('message_ts', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_contact_at', 'contact', ['workspace_id', 'at'], unique=False)
    op.create_index('ix_contact_customer', 'contact', ['workspace_id', 'customer_id', 'at'], unique=False)
    op.create_index('ix_contact_source', 'contact', ['workspace_id', 'channel_id', 'message_ts'], unique=False)
    op.create_table('customer',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('last_contact_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_customer_changed', 'customer', ['workspace_id', 'changed_at'], unique=False)
    op.create_table('customer_key',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('customer_id', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'kind', 'key')
    )
    op.create_index(op.f('ix_customer_key_customer_id'), 'customer_key', ['customer_id'], unique=False)
    op.create_table('digest',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('manager_id', sa.String(), nullable=False),
    sa.Column('since_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('same_day', sa.Float(), nullable=True),
    sa.Column('minutes', sa.Float(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_digest_manager', 'digest', ['workspace_id', 'manager_id', 'until_at'], unique=False)
    op.create_table('followup',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('customer_id', sa.BigInteger(), nullable=True),
    sa.Column('customer_name', sa.String(), nullable=True),
    sa.Column('person', sa.String(), nullable=True),
    sa.Column('phone', sa.String(), nullable=True),
    sa.Column('email', sa.String(), nullable=True),
    sa.Column('about', sa.String(), nullable=True),
    sa.Column('owner_id', sa.String(), nullable=True),
    sa.Column('created_by', sa.String(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_words', sa.String(), nullable=True),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('next_nag_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('nags', sa.Integer(), nullable=False),
    sa.Column('ask_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('escalate_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('escalated', sa.Integer(), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_by', sa.String(), nullable=True),
    sa.Column('ending', sa.String(), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.Column('contact_id', sa.BigInteger(), nullable=True),
    sa.Column('channel_id', sa.String(), nullable=True),
    sa.Column('message_ts', sa.String(), nullable=True),
    sa.Column('thread_ts', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_followup_ask', 'followup', ['ask_at', 'id'], unique=False, sqlite_where=sa.text('closed_at IS NULL'), postgresql_where=sa.text('closed_at IS NULL'))
    op.create_index('ix_followup_closed', 'followup', ['workspace_id', 'closed_at'], unique=False)
    op.create_index('ix_followup_customer', 'followup', ['workspace_id', 'customer_id', 'closed_at'], unique=False)
    op.create_index('ix_followup_escalate', 'followup', ['escalate_at', 'id'], unique=False, sqlite_where=sa.text('closed_at IS NULL'), postgresql_where=sa.text('closed_at IS NULL'))
    op.create_index('ix_followup_nag', 'followup', ['next_nag_at', 'id'], unique=False, sqlite_where=sa.text('closed_at IS NULL'), postgresql_where=sa.text('closed_at IS NULL'))
    op.create_index('ix_followup_owner', 'followup', ['workspace_id', 'owner_id', 'closed_at', 'due_at'], unique=False)
    op.create_index('ix_followup_owner_nag', 'followup', ['workspace_id', 'owner_id', 'next_nag_at'], unique=False, sqlite_where=sa.text('closed_at IS NULL'), postgresql_where=sa.text('closed_at IS NULL'))
    op.create_index('ix_followup_thread', 'followup', ['workspace_id', 'channel_id', 'thread_ts'], unique=False)
    op.create_table('followup_step',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('followup_id', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('member_id', sa.String(), nullable=True),
    sa.Column('verb', sa.String(), nullable=False),
    sa.Column('detail', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_followup_step_followup', 'followup_step', ['workspace_id', 'followup_id'], unique=False)
    op.create_table('guideline_shown',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_guideline_shown_key', 'guideline_shown', ['workspace_id', 'key'], unique=False)
    op.create_table('inbox',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'key')
    )
    op.create_index(op.f('ix_inbox_at'), 'inbox', ['at'], unique=False)
    op.create_table('member',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('handle', sa.String(), nullable=False),
    sa.Column('zone', sa.String(), nullable=True),
    sa.Column('work_days', sa.String(), nullable=True),
    sa.Column('starts', sa.Time(), nullable=True),
    sa.Column('ends', sa.Time(), nullable=True),
    sa.Column('is_bot', sa.Boolean(), nullable=False),
    sa.Column('is_manager', sa.Boolean(), nullable=False),
    sa.Column('dm_channel', sa.String(), nullable=True),
    sa.Column('learn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('home_opened_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('next_digest_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index(op.f('ix_member_learn_at'), 'member', ['learn_at'], unique=False)
    op.create_index('ix_member_name', 'member', ['workspace_id', 'handle'], unique=False)
    op.create_index(op.f('ix_member_next_digest_at'), 'member', ['next_digest_at'], unique=False)
    op.create_table('outbox',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('verb', sa.String(), nullable=False),
    sa.Column('say', sa.String(), nullable=False),
    sa.Column('args', sa.JSON(), nullable=False),
    sa.Column('to', sa.String(), nullable=False),
    sa.Column('channel_id', sa.String(), nullable=True),
    sa.Column('thread_ts', sa.String(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('send_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('claimed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('ts', sa.String(), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('unwanted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('refused_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_outbox_key', 'outbox', ['workspace_id', 'key'], unique=True)
    op.create_index('ix_outbox_send', 'outbox', ['send_at'], unique=False, sqlite_where=sa.text('send_at IS NOT NULL'), postgresql_where=sa.text('send_at IS NOT NULL'))
    op.create_index('ix_outbox_ts', 'outbox', ['workspace_id', 'channel_id', 'ts'], unique=False)
    op.create_table('own_word',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('spelling', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('customer_id', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_own_word_key', 'own_word', ['workspace_id', 'key'], unique=True)
    op.create_table('pace',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('scope', sa.String(), nullable=False),
    sa.Column('free_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'scope')
    )
    op.create_table('praise',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('giver_id', sa.String(), nullable=False),
    sa.Column('receiver_id', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=True),
    sa.Column('tags', sa.String(), nullable=False),
    sa.Column('from_customer', sa.String(), nullable=True),
    sa.Column('via', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('channel_id', sa.String(), nullable=True),
    sa.Column('message_ts', sa.String(), nullable=True),
    sa.Column('told_id', sa.BigInteger(), nullable=True),
    sa.Column('aloud', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_praise_at', 'praise', ['workspace_id', 'at'], unique=False)
    op.create_index('ix_praise_giver', 'praise', ['workspace_id', 'giver_id', 'at'], unique=False)
    op.create_index('ix_praise_receiver', 'praise', ['workspace_id', 'receiver_id', 'at'], unique=False)
    op.create_index('ix_praise_source', 'praise', ['workspace_id', 'channel_id', 'message_ts'], unique=False)
    op.create_table('verdict',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('about_id', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('certain', sa.Boolean(), nullable=False),
    sa.Column('offered', sa.Boolean(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('verdict', sa.String(), nullable=True),
    sa.Column('slots', sa.String(), nullable=False),
    sa.Column('judged_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('workspace_id', 'id')
    )
    op.create_index('ix_verdict_about', 'verdict', ['workspace_id', 'about_id'], unique=True)
    op.create_index('ix_verdict_at', 'verdict', ['workspace_id', 'at'], unique=False)
    op.create_index('ix_verdict_rule', 'verdict', ['workspace_id', 'rule', 'id'], unique=False)
    op.create_table('workspace',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('bot_user_id', sa.String(), nullable=False),
    sa.Column('bot_id', sa.String(), nullable=False),
    sa.Column('app_id', sa.String(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('members_learnt_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('zone', sa.String(), nullable=False),
    sa.Column('country', sa.String(), nullable=False),
    sa.Column('work_days', sa.String(), nullable=False),
    sa.Column('starts', sa.Time(), nullable=False),
    sa.Column('ends', sa.Time(), nullable=False),
    sa.Column('holidays', sa.Boolean(), nullable=False),
    sa.Column('patience_days', sa.Integer(), nullable=False),
    sa.Column('praise_limit', sa.Integer(), nullable=False),
    sa.Column('guideline_channel', sa.String(), nullable=True),
    sa.Column('guideline_weekday', sa.Integer(), nullable=False),
    sa.Column('guideline_time', sa.Time(), nullable=False),
    sa.Column('next_guideline_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('digest_weekday', sa.Integer(), nullable=False),
    sa.Column('digest_time', sa.Time(), nullable=False),
    sa.Column('call_emoji', sa.String(), nullable=False),
    sa.Column('done_emoji', sa.String(), nullable=False),
    sa.Column('praise_emoji', sa.String(), nullable=False),
    sa.Column('doubted_rules', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_workspace_next_guideline_at'), 'workspace', ['next_guideline_at'], unique=False)
